package org.carestead.delivery;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How medicines are paid: enough to be recognised and nothing that could be charged. There is no full number, here or
 * anywhere.
 *
 * @param lastFour the last four digits
 * @param holder the name on it; shown to whoever gave it and to nobody else, empty for others
 * @param expires the last month of a card; null for others than whoever gave it, and where there is none
 */
public record PaymentMethod(
        PaymentKind kind,
        String lastFour,
        String holder,
        @Nullable YearMonth expires) implements DetailValue {

    /** Refuses more or fewer than four digits with {@link IllegalArgumentException}. */
    public PaymentMethod {
        if (!lastFour.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("Four digits and no more");
        }
    }

    @Override
    public DeliveryPart part() {
        return DeliveryPart.PAYMENT;
    }

    /** "Visa ••4242": in every language. */
    public String mark() {
        return (kind.brand() + " ••" + lastFour).strip();
    }

    /** What anybody may see but whoever gave it (product.md, Grants). */
    PaymentMethod forOthers() {
        return new PaymentMethod(kind, lastFour, "", null);
    }
}
