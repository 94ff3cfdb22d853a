package org.carestead.member;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a feed says of somebody beside a member. */
public record RelatedPersonRecord(
        UUID id,
        MemberId member,
        String givenName,
        String familyName,
        @Nullable String relationship,
        @Nullable String email) {}
