package org.carestead.frame;

import java.util.List;

/** The portal may not start here: what is wrong, and how to mend it. */
final class NotReadyException extends RuntimeException {

    private final transient List<Problem> problems;

    NotReadyException(List<Problem> problems) {
        super(problems.size() + " problem(s) with the surroundings of the portal");
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }

    /** One thing that is wrong, and how to mend it. */
    record Problem(String wrong, String mend) {}
}
