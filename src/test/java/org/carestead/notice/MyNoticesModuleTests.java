package org.carestead.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.carestead.PortalTest;
import org.carestead.Statements;
import org.carestead.courier.Delivery;
import org.carestead.grant.Household;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What was sent to me: mine alone, the newest first, with what became of each copy. */
@PortalTest
class MyNoticesModuleTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Notices notices;

    @Autowired
    private MyNotices mine;

    @Autowired
    private TransactionTemplate transactions;

    private final EmailAddress address = Household.address();
    private PersonId dana;
    private Actor actor;
    private Actor stranger;

    @BeforeEach
    void two() {
        Household household = new Household(portal);
        dana = household.person("Dana", address);
        actor = household.signedIn(dana);
        stranger = household.signedIn(household.person("Sam"));
    }

    @Test
    void noticeStandsThereWithWhatBecameOfItsCopy() {
        tell("Rosa");

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(first()).satisfies(notice -> {
                    assertThat(notice.subject()).isEqualTo("Your access for Rosa has ended");
                    assertThat(notice.unread()).isTrue();
                    assertThat(notice.path()).isEqualTo("/people");
                    assertThat(notice.copies()).singleElement().satisfies(copy -> {
                        assertThat(copy.address()).isEqualTo(address.value());
                        assertThat(copy.delivery()).isNotNull();
                        assertThat(copy.delivery().state()).isEqualTo(Delivery.State.ACCEPTED);
                    });
                }));
    }

    @Test
    void nobodySeesOrCountsOrReadsThoseOfOthers() {
        tell("Rosa");
        NoticeId id = first().id();

        assertThat(page(stranger, null).notices()).isEmpty();
        assertThat(page(stranger, id).notices()).isEmpty();
        assertThat(mine.unread(stranger)).isZero();
        mine.seen(stranger);
        assertThat(mine.unread(actor)).isEqualTo(1);
    }

    @Test
    void whatHasBeenSeenIsNotNewAnyMore() {
        tell("Rosa");
        tell("Leo");
        assertThat(mine.unread(actor)).isEqualTo(2);

        mine.seen(actor);

        assertThat(mine.unread(actor)).isZero();
        assertThat(page(actor, null).notices()).noneMatch(NoticeView::unread);
    }

    @Test
    void longListComesInPagesWithoutGapsAndWithAsManyStatements() {
        tell("0");
        int few = Statements.of(() -> page(actor, null)).size();
        for (int i = 1; i <= MyNotices.PAGE + 2; i++) {
            tell(String.valueOf(i));
        }

        assertThat(Statements.of(() -> page(actor, null))).hasSizeLessThanOrEqualTo(few);
        NoticePage newest = page(actor, null);
        NoticePage older = page(actor, newest.next());
        assertThat(newest.notices()).hasSize(MyNotices.PAGE);
        assertThat(older.notices())
                .extracting(NoticeView::subject)
                .containsExactly(
                        "Your access for 2 has ended", "Your access for 1 has ended", "Your access for 0 has ended");
        assertThat(older.next()).isNull();
    }

    private NoticeView first() {
        return page(actor, null).notices().getFirst();
    }

    private NoticePage page(Actor who, @Nullable NoticeId from) {
        return mine.page(who, from, Locale.ENGLISH, ZoneOffset.UTC);
    }

    private void tell(String name) {
        transactions.executeWithoutResult(status ->
                notices.tell(dana, News.of(NoticeKind.ACCESS_ENDED, "/people").with(name)));
    }
}
