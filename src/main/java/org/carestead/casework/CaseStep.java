package org.carestead.casework;

/** The table of states: what can happen to a case, from where, and where it leads. README.md draws it. */
enum CaseStep {
    CLOSE(CaseState.OPEN, CaseState.CLOSED);

    private final CaseState from;
    private final CaseState to;

    CaseStep(CaseState from, CaseState to) {
        this.from = from;
        this.to = to;
    }

    CaseState from() {
        return from;
    }

    CaseState to() {
        return to;
    }
}
