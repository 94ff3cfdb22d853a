package org.carestead.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of a member's coverage.
 *
 * @param relationship to the subscriber: {@code self}, {@code spouse}, {@code child}, …
 * @param status FHIR financial resource status: {@code active}, {@code cancelled}, …
 * @param subscriber number of whoever holds the policy; a member who holds it themselves is also known by it
 */
public record CoverageRecord(
        UUID id,
        MemberId member,
        String planName,
        @Nullable String payor,
        @Nullable String relationship,
        String status,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String rxBin,
        @Nullable String rxPcn,
        @Nullable String rxGroup,
        @Nullable String subscriber) {}
