package org.carestead.pharmacy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pharmacy that the plan works with. */
public record PharmacySummary(
        UUID id,
        String name,
        @Nullable String phone,
        @Nullable String address) {}
