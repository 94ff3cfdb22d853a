package org.carestead.delivery;

import org.carestead.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a value sealed at rest, and opens it. */
@Component
class DetailSeal {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Vault vault;

    DetailSeal(Vault vault) {
        this.vault = vault;
    }

    byte @Nullable [] sealed(@Nullable DetailValue value) {
        return value == null ? null : vault.seal(JSON.writeValueAsString(value));
    }

    @Nullable
    DetailValue opened(DeliveryPart part, byte @Nullable [] sealed) {
        return sealed == null ? null : JSON.readValue(vault.open(sealed), type(part));
    }

    private static Class<? extends DetailValue> type(DeliveryPart part) {
        return switch (part) {
            case ADDRESS -> PostalAddress.class;
            case PHARMACY -> PreferredPharmacy.class;
            case PAYMENT -> PaymentMethod.class;
        };
    }
}
