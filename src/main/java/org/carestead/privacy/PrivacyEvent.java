package org.carestead.privacy;

import java.util.UUID;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What a privacy officer looked at, and who took an accounting of disclosures along. */
public sealed interface PrivacyEvent {

    /** Who did it. */
    PersonId by();

    /** An officer said why they are looking. */
    record InquiryBegun(UUID inquiry, PersonId by) implements PrivacyEvent {}

    /**
     * An officer searched the trail.
     *
     * @param member whose trail it was, or of whom it showed something; null: everybody's was searched
     */
    record TrailSearched(
            UUID inquiry, PersonId by, @Nullable MemberId member) implements PrivacyEvent {}

    /** An officer looked for members or people by a few letters, and was told the names of those who fit. */
    record DirectoryRead(UUID inquiry, PersonId by) implements PrivacyEvent {}

    /** An officer looked up who could see what of a member at some moment. */
    record AccessLookedUp(UUID inquiry, PersonId by, MemberId member) implements PrivacyEvent {}

    /** An officer had chains checked: of a member and the person they are, or all there are. */
    record ChainsChecked(
            UUID inquiry, PersonId by, @Nullable MemberId member) implements PrivacyEvent {}

    /** An officer read to whom things of a member were shown. */
    record DisclosuresRead(UUID inquiry, PersonId by, MemberId member) implements PrivacyEvent {}

    /** An officer, or the member, took it along as a file. */
    record DisclosuresSaved(PersonId by, MemberId member, DisclosureFormat format) implements PrivacyEvent {}

    /** Somebody wanted to and may not, or had not proved lately that it is them. */
    record DisclosuresRefused(PersonId by) implements PrivacyEvent {}
}
