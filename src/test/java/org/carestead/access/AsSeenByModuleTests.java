package org.carestead.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.Statements;
import org.carestead.access.ActingEvent.ActingRefused;
import org.carestead.access.Decision.Allowed;
import org.carestead.access.Decision.Refused;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.signin.SignInId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Rosa looks at her own things as Dana gets them. Nobody else does, and nobody acts that way. */
@PortalTest
@RecordApplicationEvents
class AsSeenByModuleTests {

    private static final Need SEE = Need.view(Area.MEDICINES);
    private static final GrantTerms HELPS = new GrantTerms(
            PermissionTemplate.HELPS_WITH_REFILLS.permissions(), Visibility.CAREFUL.hiding(MedicineId.next()));

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationEvents events;

    private Household household;
    private Actor rosa;
    private MemberId member;
    private Actor dana;
    private GrantId grant;
    private Eyes danas;

    @BeforeEach
    void danaHelpsRosa() {
        household = new Household(portal);
        PersonId person = household.person("Rosa");
        rosa = new Actor(person, SignInId.next());
        member = household.member(person);
        dana = new Actor(household.person("Dana"), SignInId.next());
        grant = household.grant(member, dana.person(), HELPS);
        danas = new Eyes.OfHolder(grant);
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void caregiverSeesNothingThroughTheirOwnGrantAsIfTheyWereTheMember() {
        assertRefused(dana, danas, member);
    }

    @Test
    void otherMemberSeesNothingThroughAGrantThatIsNotTheirs() {
        PersonId mallory = household.person("Mallory");
        household.member(mallory);

        assertRefused(new Actor(mallory, SignInId.next()), danas, member);
    }

    @Test
    void grantThatIsNotThereIsRefusedWithTheSameAnswer() {
        assertRefused(rosa, new Eyes.OfHolder(GrantId.next()), null);
    }

    @Test
    void nobodyElseChoosesWhatTheyWouldSee() {
        assertRefused(dana, new Eyes.OfChosen(member, HELPS, dana.person()), member);
        assertRefused(dana, new Eyes.OfChosen(MemberId.next(), HELPS, null), null);
    }

    @Test
    void nobodyActsThroughTheEyesOfAnother() {
        for (Need act : new Need[] {Need.act(Area.REFILLS), new Need(Area.REFILLS, Level.ASK_FIRST)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> acting.asSeenBy(rosa, danas, act, authority -> 1))
                    .withMessageContaining("only look");
        }
    }

    @Test
    void authorityReachesNoAct() {
        assertThatIllegalStateException()
                .isThrownBy(() -> acting.asSeenBy(rosa, danas, Need.view(Area.REFILLS), authority -> {
                    authority.demand(Need.act(Area.REFILLS));
                    return 1;
                }));
    }

    @Test
    void levelsReachAsFarAsTheyDoForTheCaregiver() {
        assertThat(seen(rosa, danas, Need.view(Area.CLAIMS))).isEqualTo(new Refused<>(Refusal.NOT_PERMITTED));
        assertThat(seen(rosa, new Eyes.OfChosen(member, HELPS, null), Need.view(Area.CLAIMS)))
                .isEqualTo(new Refused<>(Refusal.NOT_PERMITTED));
    }

    @ParameterizedTest
    @EnumSource(
            value = GrantState.class,
            names = {"PAUSED", "ENDED"})
    void whatPermitsTheCaregiverNothingShowsNothing(GrantState state) {
        jdbc.sql("UPDATE grants SET state = ? WHERE id = ?")
                .params(state.name(), grant.id())
                .update();

        assertThat(seen(rosa, danas, SEE))
                .isEqualTo(acting.on(dana, member, SEE, Authority::visibility))
                .isInstanceOf(Refused.class);
    }

    @Test
    void grantShowsNothingFromItsLastMomentOn() {
        clock.advance(Duration.ofDays(365));

        assertThat(seen(rosa, danas, SEE)).isEqualTo(new Refused<>(Refusal.ACCESS_ENDED));
    }

    @Test
    void memberSeesWithTheCaregiversEyesAndLeavesNoTrace() {
        assertThat(seen(rosa, danas, SEE)).isEqualTo(new Allowed<>(HELPS.visibility()));
        assertThat(seen(rosa, danas, Need.view(Area.CLAIMS))).isInstanceOf(Refused.class);
        assertThat(seen(rosa, new Eyes.OfChosen(member, HELPS, null), SEE))
                .isEqualTo(new Allowed<>(HELPS.visibility()));

        assertThat(events.stream(ActingEvent.class)).isEmpty();
        assertThat(jdbc.sql("SELECT uses FROM grants WHERE id = ? AND last_used_at IS NULL")
                        .param(grant.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void authorityIsTheMembersOwnAndYouIsTheCaregiver() {
        acting.asSeenBy(rosa, danas, SEE, authority -> {
            assertThat(authority.actor()).isEqualTo(rosa);
            assertThat(authority.member()).isEqualTo(member);
            assertThat(authority.grant()).isNull();
            assertThat(authority.you()).isEqualTo(dana.person());
            return 1;
        });
    }

    @Test
    void decisionTakesOneStatement() {
        for (Eyes eyes : new Eyes[] {danas, new Eyes.OfChosen(member, HELPS, null)}) {
            assertThat(Statements.of(() -> seen(rosa, eyes, SEE))).hasSize(1);
        }
    }

    private Decision<Visibility> seen(Actor actor, Eyes eyes, Need need) {
        return acting.asSeenBy(actor, eyes, need, Authority::visibility);
    }

    private void assertRefused(Actor actor, Eyes eyes, @Nullable MemberId whose) {
        events.clear();
        assertThat(seen(actor, eyes, SEE)).isEqualTo(new Refused<>(Refusal.NOT_AVAILABLE));
        assertThat(events.stream(ActingRefused.class))
                .containsExactly(new ActingRefused(actor.person(), whose, null, SEE, Refusal.NOT_AVAILABLE));
    }
}
