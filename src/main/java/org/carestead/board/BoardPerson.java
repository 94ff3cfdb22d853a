package org.carestead.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.carestead.access.GrantState;
import org.carestead.grant.HelpedMember;
import org.carestead.person.PersonId;

/**
 * Somebody whom one helps, with what is to be said of them today.
 *
 * @param lastDay of one's access
 * @param lines what matters most first; none while one's access is paused
 * @param names the given names of those who did something of it
 */
public record BoardPerson(
        HelpedMember helped, String givenName, LocalDate lastDay, List<BoardLine> lines, Map<PersonId, String> names) {

    /** Who has the most urgent line first; who can be helped before who cannot be now; then by name. */
    public static final Comparator<BoardPerson> BY_URGENCY = Comparator.comparing(
                    (BoardPerson person) -> !person.isActive())
            .thenComparing(person -> person.lines().isEmpty())
            .thenComparing(
                    person -> person.lines().isEmpty() ? null : person.lines().getFirst(),
                    Comparator.nullsLast(BoardLine.BY_URGENCY))
            .thenComparing(person -> person.helped().memberName(), String.CASE_INSENSITIVE_ORDER);

    /** Whether one may look at anything now. */
    public boolean isActive() {
        return helped.state() == GrantState.ACTIVE;
    }

    /** Whether one sees nothing now, and is there for an emergency. */
    public boolean isForEmergencies() {
        return helped.permissions().isNothing();
    }

    /** How many things are due. */
    public int due() {
        return (int) lines.stream().filter(line -> line.kind().isDue()).count();
    }

    /** How many wait for somebody's answer. */
    public int waiting() {
        return (int) lines.stream().filter(line -> line.kind().waits()).count();
    }

    /**
     * Whether nobody has to do, or wait for, anything, as far as one sees; what somebody has ordered is waited for. Of whom one
     * sees nothing one cannot say so.
     */
    public boolean isQuiet() {
        return isActive()
                && !isForEmergencies()
                && due() == 0
                && waiting() == 0
                && lines.stream().noneMatch(line -> line.kind() == BoardKind.UNDER_WAY);
    }
}
