package org.carestead.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.carestead.PortalTest;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** One caregiver has at most one grant of a member that has not ended. */
@PortalTest
class NewGrantsModuleTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private NewGrants grants;

    @Autowired
    private PlanCalendar calendar;

    @Autowired
    private TransactionTemplate transactions;

    private MemberId rosa = MemberId.next();
    private PersonId dana = PersonId.next();

    @BeforeEach
    void rosaAndDana() {
        Household household = new Household(portal);
        rosa = household.member(household.person("Rosa"));
        dana = household.person("Dana");
    }

    @Test
    void secondGrantBesideALiveOneIsNotMade() {
        NewGrant second = agreed();

        assertThat(isGiven(agreed())).isTrue();
        assertThat(isGiven(second)).isFalse();

        assertThat(portal.getBean(GrantRows.class).of(rosa))
                .hasSize(1)
                .extracting(Grant::id)
                .doesNotContain(second.id());
    }

    @Test
    void grantIsMadeWithWhatItRestsOnOrNotAtAll() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> grants.give(agreed()));
    }

    private boolean isGiven(NewGrant agreed) {
        return Boolean.TRUE.equals(transactions.execute(status -> grants.give(agreed)));
    }

    private NewGrant agreed() {
        return new NewGrant(
                GrantId.next(),
                rosa,
                dana,
                Relationship.DAUGHTER,
                GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()),
                calendar.today().plusDays(30),
                UUID.randomUUID());
    }
}
