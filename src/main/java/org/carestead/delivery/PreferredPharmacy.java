package org.carestead.delivery;

import java.util.UUID;

/** The pharmacy that the member likes best, one of those that the plan's feed has told of. */
public record PreferredPharmacy(UUID pharmacy) implements DetailValue {

    @Override
    public DeliveryPart part() {
        return DeliveryPart.PHARMACY;
    }
}
