package org.carestead.access;

import org.jspecify.annotations.Nullable;

/**
 * What the member needs to see of a medicine to decide who may know of it.
 *
 * @param sensitiveClass null where it is of none
 */
public record MedicineSummary(
        MedicineId id, String name, @Nullable SensitiveClass sensitiveClass) {}
