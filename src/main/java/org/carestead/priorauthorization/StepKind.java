package org.carestead.priorauthorization;

import static org.carestead.pharmacy.PriorAuthorizationState.APPROVED;
import static org.carestead.pharmacy.PriorAuthorizationState.DENIED;
import static org.carestead.pharmacy.PriorAuthorizationState.INFORMATION_NEEDED;
import static org.carestead.pharmacy.PriorAuthorizationState.REQUESTED;
import static org.carestead.pharmacy.PriorAuthorizationState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.carestead.pharmacy.PriorAuthorizationState;

/** What can be done about a prior authorization; the name is the key of its words. */
public enum StepKind {
    /** To ask the prescriber to request it (again). */
    ASK_PRESCRIBER(Words.NONE, REQUESTED, INFORMATION_NEEDED, APPROVED, DENIED),
    /** To tell the plan that the prescriber has sent what it asked for. */
    INFORMATION_SENT(Words.WELCOME, REQUESTED, APPROVED, DENIED, WITHDRAWN),
    /** To ask the plan for an urgent answer, because waiting could do harm. */
    DECIDE_FASTER(Words.NEEDED, INFORMATION_NEEDED, APPROVED, DENIED, WITHDRAWN),
    /** To ask the plan to think again about its no. */
    APPEAL(Words.NEEDED, REQUESTED, APPROVED, DENIED),
    /** To take the request back. */
    TAKE_BACK(Words.NONE, WITHDRAWN, APPROVED, DENIED);

    private final Words words;
    private final Set<PriorAuthorizationState> answers;

    StepKind(Words words, PriorAuthorizationState first, PriorAuthorizationState... rest) {
        this.words = words;
        this.answers = EnumSet.of(first, rest);
    }

    /** Whether one says something with it. */
    public Words words() {
        return words;
    }

    /** Whether this word of the plan, said after the step, closes it. */
    boolean isAnsweredBy(PriorAuthorizationState told) {
        return answers.contains(told);
    }

    /** What goes with a step in words of one's own. */
    public enum Words {
        NONE,
        WELCOME,
        NEEDED
    }
}
