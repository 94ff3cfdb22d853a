package org.carestead.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.carestead.access.Area;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The feed is short where nothing but looking went on, and hides nothing else. */
class FeedFoldTests {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String ORDERED = "trail.they.RefillOrdered";
    private static final String REFUSED = "trail.they.ActingRefused.CLAIMS";

    private final PersonId dana = PersonId.next();
    private final PersonId otherDana = PersonId.next();

    @Test
    void looksOfAVisitAreOneLine() {
        List<FeedLine> lines = fold(
                look(dana, Area.MEDICINES, "09:00"),
                look(dana, Area.REFILLS, "09:02"),
                look(dana, Area.MEDICINES, "09:05"),
                look(dana, Area.REFILLS, "09:10"),
                look(dana, Area.MEDICINES, "09:14"));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.looked()).containsExactlyInAnyOrder(Area.MEDICINES, Area.REFILLS);
            assertThat(line.times()).isEqualTo(5);
            assertThat(line.since()).isEqualTo(at("09:00"));
            assertThat(line.at()).isEqualTo(at("09:14"));
        });
    }

    @Test
    void actKeepsItsWordsAndItsTime() {
        List<FeedLine> lines = fold(
                look(dana, Area.MEDICINES, "09:00"),
                other(dana, ORDERED, "09:05"),
                look(dana, Area.MEDICINES, "09:10"),
                other(dana, ORDERED, "09:20"));

        assertThat(lines).extracting(FeedLine::key).containsExactly(ORDERED, "trail.they.Acted", ORDERED);
        assertThat(lines).extracting(FeedLine::at).containsExactly(at("09:20"), at("09:10"), at("09:05"));
        assertThat(lines).extracting(FeedLine::times).containsExactly(1, 2, 1);
    }

    @Test
    void refusalIsNoLook() {
        List<FeedLine> lines = fold(
                look(dana, Area.CLAIMS, "09:00"),
                refusal("trail.reason.NOT_PERMITTED", "09:05"),
                look(dana, Area.CLAIMS, "09:10"));

        assertThat(lines).extracting(FeedLine::refused).containsExactly(false, true);
        assertThat(lines).extracting(FeedLine::times).containsExactly(2, 1);
    }

    @Test
    void twoPeopleAreTwoVisitsWhateverTheirNames() {
        List<FeedLine> lines = fold(
                look(dana, Area.MEDICINES, "09:00"),
                look(otherDana, Area.MEDICINES, "09:05"),
                look(dana, Area.MEDICINES, "09:10"),
                look(otherDana, Area.MEDICINES, "09:15"));

        assertThat(lines).extracting(FeedLine::by).containsExactly(otherDana, dana);
        assertThat(lines).extracting(FeedLine::times).containsExactly(2, 2);
    }

    @Test
    void whoComesBackLaterIsOnAnotherVisit() {
        List<FeedLine> lines = fold(
                look(dana, Area.MEDICINES, "09:00"),
                look(dana, Area.MEDICINES, "10:00"),
                look(dana, Area.MEDICINES, "11:01"));

        assertThat(lines).extracting(FeedLine::times).containsExactly(1, 2);
    }

    @Test
    void dayEndsWhereTheReaderIs() {
        FeedLine[] midnightInLondon = {look(dana, Area.MEDICINES, "18:50"), look(dana, Area.MEDICINES, "19:10")};

        assertThat(fold(midnightInLondon)).hasSize(1);
        assertThat(FeedFold.of(newestFirst(midnightInLondon), ZoneId.of("Europe/London"), 50)
                        .lines())
                .hasSize(2);
    }

    @Test
    void screenThatReadsAgainByItselfIsOneLook() {
        List<FeedLine> lines = fold(
                look(dana, Area.MEDICINES, "09:00:00"),
                look(dana, Area.MEDICINES, "09:00:20"),
                look(dana, Area.REFILLS, "09:00:59"),
                look(dana, Area.MEDICINES, "09:02:00"));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.times()).isEqualTo(2);
            assertThat(line.since()).isEqualTo(at("09:00:00"));
            assertThat(line.looked()).hasSize(2);
        });
    }

    @Test
    void linesInARowThatSayTheSameAreCounted() {
        assertThat(fold(
                        refusal("trail.reason.NOT_PERMITTED", "09:00"),
                        refusal("trail.reason.NOT_PERMITTED", "09:01"),
                        refusal("trail.reason.NOT_PERMITTED", "09:02")))
                .extracting(FeedLine::times)
                .containsExactly(3);
    }

    @Test
    void refusalsForDifferentReasonsAreToldApart() {
        assertThat(fold(refusal("trail.reason.ACCESS_PAUSED", "09:00"), refusal("trail.reason.NOT_PERMITTED", "09:01")))
                .extracting(FeedLine::reasonKey)
                .containsExactly("trail.reason.NOT_PERMITTED", "trail.reason.ACCESS_PAUSED");
    }

    @Test
    void sameWordsOfTwoPeopleAreTwoLines() {
        assertThat(fold(other(dana, ORDERED, "09:00"), other(otherDana, ORDERED, "09:01")))
                .hasSize(2);
    }

    @Test
    void pageEndsBeforeTheLineThatDoesNotFit() {
        FeedFold.Folded folded = FeedFold.of(
                newestFirst(
                        other(dana, ORDERED, "08:00"),
                        look(dana, Area.MEDICINES, "09:00"),
                        other(otherDana, ORDERED, "09:05"),
                        look(dana, Area.MEDICINES, "09:10")),
                NEW_YORK,
                2);

        assertThat(folded.lines()).extracting(FeedLine::times).containsExactly(2, 1);
        assertThat(folded.used()).isEqualTo(3);
    }

    private static List<FeedLine> fold(FeedLine... oldestFirst) {
        FeedFold.Folded folded = FeedFold.of(newestFirst(oldestFirst), NEW_YORK, 50);
        assertThat(folded.used()).isEqualTo(oldestFirst.length);
        return folded.lines();
    }

    private static List<FeedLine> newestFirst(FeedLine... oldestFirst) {
        return new ArrayList<>(Stream.of(oldestFirst).toList()).reversed();
    }

    private static FeedLine look(PersonId by, Area area, String time) {
        return line(by, "trail.they.Acted", Set.of(area), null, time);
    }

    private static FeedLine other(PersonId by, String key, String time) {
        return line(by, key, Set.of(), null, time);
    }

    private FeedLine refusal(String reason, String time) {
        return line(dana, REFUSED, Set.of(), reason, time);
    }

    private static FeedLine line(PersonId by, String key, Set<Area> looked, @Nullable String reason, String time) {
        return new FeedLine(
                UUID.randomUUID(),
                at(time),
                at(time),
                by,
                "DW",
                false,
                key,
                List.of("Dana Whitfield", ""),
                looked,
                reason,
                reason != null,
                1,
                null);
    }

    private static Instant at(String time) {
        return LocalTime.parse(time).atDate(TODAY).atZone(NEW_YORK).toInstant();
    }
}
