package org.carestead.member;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the plan's file names beside a member; of no right by that.
 *
 * @param relationship HL7 v3 RoleCode, such as {@code DAUC}
 */
public record RelatedPersonView(
        String givenName,
        String familyName,
        @Nullable String relationship,
        @Nullable String email) {}
