package org.carestead.approval;

import java.util.Optional;
import org.carestead.access.Area;
import org.carestead.signin.Purpose;
import org.jspecify.annotations.Nullable;

/** What a caregiver may prepare; the name is the key of its words. */
public enum ActionKind {
    /** To order a refill of a medicine, or to ask the prescriber where there is none left. */
    ORDER_REFILL(Area.REFILLS, null),
    /** To have medicines sent to another address. */
    CHANGE_ADDRESS(Area.DELIVERY, Purpose.CHANGE_DELIVERY),
    /** To prefer another pharmacy. */
    CHANGE_PHARMACY(Area.DELIVERY, null),
    /** To pay in another way. */
    CHANGE_PAYMENT(Area.DELIVERY, Purpose.CHANGE_DELIVERY),
    /** To take a step about a prior authorization; which one, and with which words, its details say. */
    PLAN_STEP(Area.PRIOR_AUTHORIZATIONS, null);

    private final Area area;
    private final @Nullable Purpose purpose;

    ActionKind(Area area, @Nullable Purpose purpose) {
        this.area = area;
        this.purpose = purpose;
    }

    /** The area in which the caregiver must ask first, and the member may act. */
    public Area area() {
        return area;
    }

    /** What the member must prove freshly for a yes, as for doing it themselves; empty: nothing. */
    public Optional<Purpose> purpose() {
        return Optional.ofNullable(purpose);
    }
}
