package org.carestead.board.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.carestead.board.BoardKind;
import org.carestead.board.BoardLine;
import org.carestead.board.BoardPerson;
import org.carestead.kit.Formats;
import org.carestead.kit.Tag;
import org.carestead.kit.Tone;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What the lines of the board say. */
record BoardWords(BoardPerson person, Formats formats, LocalDate today) {

    static BoardWords of(BoardPerson person, InstantSource clock) {
        Formats formats = Formats.current();
        return new BoardWords(
                person, formats, clock.instant().atZone(formats.zone()).toLocalDate());
    }

    /** What the line is about: a medicine, delivery, or one's own access. */
    String title(BoardLine line) {
        if (line.kind() == BoardKind.ACCESS_ENDS) {
            return translate("board.access", person.givenName());
        }
        return line.action() == null ? line.about() : translate("board.asked." + line.action());
    }

    /** "Lasts until Tuesday, December 1" */
    String sentence(BoardLine line) {
        String key = "board.line." + line.kind().name();
        return switch (line.kind()) {
            case ASKED -> asked(key, line);
            case UNDER_WAY -> by(key, line);
            case STEP_SENT ->
                by(line.step() == null ? key : key + "." + line.step().name(), line);
            default -> {
                LocalDate day = line.day();
                yield day == null ? translate(key) : translate(key + ".day", day(day));
            }
        };
    }

    /** A few words on how it stands, where there is nothing to press. */
    Tag tag(BoardLine line) {
        return new Tag(translate("board.tag." + line.kind().name(), person.givenName()), tone(line.kind()));
    }

    private String asked(String key, BoardLine line) {
        String until = moment(line.at());
        String who = name(line.by());
        return who.isEmpty()
                ? translate(key + ".own", person.givenName(), until)
                : translate(key + ".of", person.givenName(), until, who);
    }

    private String by(String key, BoardLine line) {
        String when = moment(line.at());
        String who = name(line.by());
        return who.isEmpty() ? translate(key + ".own", when) : translate(key + ".of", when, who);
    }

    private String name(@Nullable PersonId by) {
        Map<PersonId, String> names = person.names();
        return by == null ? "" : names.getOrDefault(by, "");
    }

    private String moment(@Nullable Instant at) {
        return at == null
                ? ""
                : translate("board.moment", day(at.atZone(formats.zone()).toLocalDate()), formats.time(at));
    }

    private String day(LocalDate day) {
        if (day.equals(today)) {
            return translate("board.today");
        }
        if (day.equals(today.plusDays(1))) {
            return translate("board.tomorrow");
        }
        if (day.equals(today.minusDays(1))) {
            return translate("board.yesterday");
        }
        return translate(
                "board.day",
                Math.abs(day.toEpochDay() - today.toEpochDay()) < 300 ? formats.day(day) : formats.date(day));
    }

    private static Tone tone(BoardKind kind) {
        return switch (kind) {
            case USED_UP, PLAN_SAID_NO -> Tone.STOP;
            case INFORMATION_NEEDED,
                    DUE,
                    RENEWAL,
                    NEW_PRESCRIPTION,
                    APPROVAL_ENDED,
                    APPROVAL_ENDS,
                    ACCESS_ENDS,
                    ASKED,
                    ANSWER_OF_PLAN -> Tone.WAIT;
            case STEP_SENT, UNDER_WAY, ENOUGH, SOON -> Tone.GOOD;
        };
    }
}
