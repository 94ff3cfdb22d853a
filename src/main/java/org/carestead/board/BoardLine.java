package org.carestead.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.carestead.access.MedicineId;
import org.carestead.approval.ActionKind;
import org.carestead.person.PersonId;
import org.carestead.priorauthorization.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * One thing on the board.
 *
 * @param about what it is called; empty where it is about one's access
 * @param medicine which can be ordered from here; null where nothing can
 * @param day by when, since when, or until when, as the kind says; null where nobody knows
 * @param at the moment of it; null where a day is all that counts
 * @param by who did it, or asked; null where nobody did
 * @param step which, where it is about one
 * @param action what was asked, where it has no name of its own
 */
public record BoardLine(
        BoardKind kind,
        String about,
        @Nullable MedicineId medicine,
        @Nullable LocalDate day,
        @Nullable Instant at,
        @Nullable PersonId by,
        @Nullable StepKind step,
        @Nullable ActionKind action) {

    /** What matters most first; of the same kind what is due first. */
    static final Comparator<BoardLine> BY_URGENCY = Comparator.comparing(BoardLine::kind)
            .thenComparing(line -> line.day() == null ? LocalDate.MAX : line.day())
            .thenComparing(BoardLine::about);

    static BoardLine of(BoardKind kind, String about) {
        return new BoardLine(kind, about, null, null, null, null, null, null);
    }

    BoardLine on(@Nullable LocalDate when) {
        return new BoardLine(kind, about, medicine, when, at, by, step, action);
    }

    BoardLine at(@Nullable Instant moment, PersonId who) {
        return new BoardLine(kind, about, medicine, day, moment, who, step, action);
    }

    BoardLine toOrder(MedicineId which) {
        return new BoardLine(kind, about, which, day, at, by, step, action);
    }

    BoardLine step(@Nullable StepKind which) {
        return new BoardLine(kind, about, medicine, day, at, by, which, action);
    }

    BoardLine asked(ActionKind what) {
        return new BoardLine(kind, about, medicine, day, at, by, step, what);
    }
}
