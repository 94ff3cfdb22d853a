package org.carestead.delivery;

import java.util.Optional;
import java.util.stream.Stream;
import org.carestead.approval.ActionKind;
import org.carestead.signin.Purpose;

/** What there is to say about delivery; the name is the key of its words. Each is changed by itself. */
public enum DeliveryPart {
    /** Where medicines are sent. Without one they are picked up at the pharmacy. */
    ADDRESS(ActionKind.CHANGE_ADDRESS),
    /** The pharmacy that the member likes best. */
    PHARMACY(ActionKind.CHANGE_PHARMACY),
    /** How medicines are paid. */
    PAYMENT(ActionKind.CHANGE_PAYMENT);

    private final ActionKind asked;

    DeliveryPart(ActionKind asked) {
        this.asked = asked;
    }

    /** What a caregiver who must ask first prepares here. */
    public ActionKind asked() {
        return asked;
    }

    /** The part whose change this action is; empty for actions of other areas. */
    static Optional<DeliveryPart> askedBy(ActionKind action) {
        return Stream.of(values()).filter(part -> part.asked == action).findFirst();
    }

    /** What is to be proved for a change, by whoever makes it or says yes to it; empty: nothing. */
    public Optional<Purpose> purpose() {
        return asked.purpose();
    }
}
