package org.carestead.grant.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.GrantTerms;
import org.carestead.grant.Basis;
import org.carestead.grant.GrantView;
import org.carestead.grant.PermissionTemplate;
import org.carestead.grant.Relationship;
import org.carestead.grant.ui.HelpersSection.News;
import org.carestead.kit.Tone;
import org.carestead.person.PersonId;
import org.junit.jupiter.api.Test;

/** What is told to somebody whose list of helpers is open. */
class HelpersShownTests {

    private static final GrantTerms HELPS = GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions());
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final GrantId grant = GrantId.next();
    private final PersonId dana = PersonId.next();

    @Test
    void newHelperIsNews() {
        HelpersShown now = new HelpersShown(List.of(helper(GrantState.ACTIVE)), List.of());

        assertThat(now.since(HelpersShown.NOTHING)).containsExactly(news("access.helpers.new", Tone.GOOD));
        assertThat(now.since(now)).isEmpty();
    }

    @Test
    void newsOfAnotherPartIsToldOnce() {
        News locked = news("access.helpers.locked", Tone.STOP);
        HelpersShown before = new HelpersShown(List.of(), List.of(new Part(Set.of(), Set.of())));
        HelpersShown now = new HelpersShown(List.of(), List.of(new Part(Set.of(locked), Set.of())));

        assertThat(now.since(before)).containsExactly(locked);
        assertThat(now.since(now)).isEmpty();
    }

    @Test
    void whatWaitsForTheMemberIsShownAtOnceByItsOwnCard_otherNewsIsNot() {
        News asks = news("approval.news", Tone.WAIT);
        News standsIn = news("standin.news.began", Tone.WAIT);
        HelpersShown now = new HelpersShown(List.of(), List.of(new Part(Set.of(standsIn), Set.of(asks))));

        assertThat(now.since(HelpersShown.NOTHING)).containsExactlyInAnyOrder(asks, standsIn);
        assertThat(now.showsAtOnce(asks)).isTrue();
        assertThat(now.showsAtOnce(standsIn)).isFalse();
    }

    @Test
    void helperWhoHasGoneIsNewsAndStandsWithThePast() {
        HelpersShown before = new HelpersShown(List.of(helper(GrantState.ACTIVE)), List.of());
        HelpersShown now = new HelpersShown(List.of(helper(GrantState.ENDED)), List.of());

        assertThat(now.since(before)).containsExactly(news("access.helpers.gone", Tone.WAIT));
        assertThat(now.since(HelpersShown.NOTHING)).isEmpty();
        assertThat(now.past()).hasSize(1);
        assertThat(now.live()).isEmpty();
    }

    @Test
    void pauseIsTheMembersOwnAndNoNews() {
        HelpersShown before = new HelpersShown(List.of(helper(GrantState.ACTIVE)), List.of());
        HelpersShown now = new HelpersShown(List.of(helper(GrantState.PAUSED)), List.of());

        assertThat(now.since(before)).isEmpty();
        assertThat(now).isNotEqualTo(before);
    }

    @Test
    void endOfAPauseIsNews_theClockMayHaveDoneIt() {
        HelpersShown before = new HelpersShown(List.of(helper(GrantState.PAUSED)), List.of());
        HelpersShown now = new HelpersShown(List.of(helper(GrantState.ACTIVE)), List.of());

        assertThat(now.since(before)).containsExactly(news("access.resumed", Tone.GOOD));
        assertThat(now.since(now)).isEmpty();
    }

    @Test
    void whatSomebodyAskedIsNoNewsAnyMoreOnceTheyHaveTakenItBack() {
        News asked = news("emergency.news.asked", Tone.STOP);
        HelpersShown asking =
                new HelpersShown(List.of(helper(GrantState.ACTIVE)), List.of(new Part(Set.of(asked), Set.of())));
        HelpersShown takenBack = new HelpersShown(List.of(), List.of(new Part(Set.of(), Set.of())));

        assertThat(asking.holds(asked)).isTrue();
        assertThat(takenBack.holds(asked)).isFalse();
    }

    @Test
    void thatSomebodyHelpsNowIsNoNewsAnyMoreOnceTheyHaveGone_andTheOtherWayRound() {
        HelpersShown helps = new HelpersShown(List.of(helper(GrantState.ACTIVE)), List.of());
        HelpersShown gone = new HelpersShown(List.of(helper(GrantState.ENDED)), List.of());

        assertThat(helps.holds(news("access.helpers.new", Tone.GOOD))).isTrue();
        assertThat(gone.holds(news("access.helpers.new", Tone.GOOD))).isFalse();
        assertThat(gone.holds(news("access.helpers.gone", Tone.WAIT))).isTrue();
        assertThat(helps.holds(news("access.helpers.gone", Tone.WAIT))).isFalse();
    }

    @Test
    void newsThatIsSoNoMoreIsTakenAway_theRestStays() {
        News asked = news("emergency.news.asked", Tone.STOP);
        News came = news("access.helpers.new", Tone.GOOD);
        ToldNews told = new ToldNews();
        told.tell(asked, List.of());
        told.tell(came, List.of());
        told.tell(came, List.of());

        assertThat(told.getComponentCount()).as("told once each").isEqualTo(2);
        told.keep(came::equals);
        assertThat(told.getComponentCount()).isEqualTo(1);
        told.clear();
        assertThat(told.getComponentCount()).isZero();
    }

    private News news(String key, Tone tone) {
        return new News(grant.id(), key, "Dana Whitfield", tone);
    }

    private Helper helper(GrantState state) {
        GrantView view = new GrantView(
                grant,
                dana,
                "Dana Whitfield",
                "DW",
                Basis.AUTHORIZATION,
                Relationship.DAUGHTER,
                HELPS,
                HELPS,
                null,
                state,
                null,
                NOW,
                NOW,
                null,
                null,
                null,
                0,
                null,
                false,
                0);
        return new Helper(view, "Dana", LocalDate.EPOCH, false, 0);
    }

    /** A part of the page that says what is news. */
    private record Part(Set<News> news, Set<News> newsOfWaiting) implements HelpersSection.Content {}
}
