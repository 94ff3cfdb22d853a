package org.carestead.approval;

import org.carestead.access.Area;

/** What a caregiver may prepare; the name is the key of its words. */
public enum ActionKind {
    /** To order a refill of a medicine, or to ask the prescriber where there is none left. */
    ORDER_REFILL(Area.REFILLS),
    /** To take a step about a prior authorization; which one, and with which words, its details say. */
    PLAN_STEP(Area.PRIOR_AUTHORIZATIONS);

    private final Area area;

    ActionKind(Area area) {
        this.area = area;
    }

    /** The area in which the caregiver must ask first, and the member may act. */
    public Area area() {
        return area;
    }
}
