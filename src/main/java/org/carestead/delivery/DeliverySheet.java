package org.carestead.delivery;

import java.time.Instant;
import org.carestead.pharmacy.PharmacySummary;
import org.jspecify.annotations.Nullable;

/**
 * All of a member's delivery details, as whoever looks may see them.
 *
 * @param pharmacyIs what the plan knows of the preferred pharmacy; null where there is none
 * @param fixedUntil until when the one who looks may change nothing, as a new caregiver; null: they are not new
 */
public record DeliverySheet(
        DetailView<PostalAddress> address,
        DetailView<PreferredPharmacy> pharmacy,
        DetailView<PaymentMethod> payment,
        @Nullable PharmacySummary pharmacyIs,
        @Nullable Instant fixedUntil) {}
