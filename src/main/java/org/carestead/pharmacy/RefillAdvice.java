package org.carestead.pharmacy;

import java.time.LocalDate;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What can be done today about more of a medicine: always a way, a date or a reason, never just "no". */
public sealed interface RefillAdvice {

    /** Whether asking now makes an order. */
    default boolean canBeAsked() {
        return this instanceof Ready || this instanceof Renewal;
    }

    /**
     * Can be ordered.
     *
     * @param numbersKnown false where the feed says neither how many refills there are nor how long one lasts; the
     *     pharmacy checks
     */
    record Ready(boolean numbersKnown) implements RefillAdvice {}

    /** Can be ordered from that day on, when three quarters of the last fill have run. */
    record NotYet(LocalDate from) implements RefillAdvice {}

    /** Somebody has ordered it, and it is under way. */
    record UnderWay(OrderId order, OrderKind kind, OrderState state, PersonId by) implements RefillAdvice {}

    /** The prescriber can be asked for a new prescription. */
    record Renewal(RenewalReason reason) implements RefillAdvice {}

    /** Schedule II: the law knows no refills; the prescriber writes a new prescription each time (21 CFR 1306.12). */
    record NeverRefilled() implements RefillAdvice {}

    /**
     * The plan has not approved it yet.
     *
     * @param by by when the awaited is due; null where the feed does not say
     */
    record AwaitingApproval(Awaited awaited, @Nullable LocalDate by) implements RefillAdvice {}

    /** The plan has said no. */
    record ApprovalDenied() implements RefillAdvice {}

    /** The plan's approval has run out; the prescriber asks for a new one. */
    record ApprovalEnded(LocalDate on) implements RefillAdvice {}

    /**
     * On hold, stopped, completed, cancelled.
     *
     * @param reason in the prescriber's words, where told
     */
    record NotTaken(PrescriptionStatus status, @Nullable String reason) implements RefillAdvice {}

    /** Handed over by a pharmacist without a prescription: the pharmacist helps. */
    record NotPrescribed() implements RefillAdvice {}

    /** Why the prescriber is asked. */
    enum RenewalReason {
        NO_REFILLS_LEFT,
        PRESCRIPTION_EXPIRED
    }

    /** Who has to move before the plan can decide. */
    enum Awaited {
        ANSWER_OF_PLAN,
        INFORMATION_OF_PRESCRIBER
    }
}
