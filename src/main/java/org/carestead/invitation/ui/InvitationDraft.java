package org.carestead.invitation.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.carestead.access.GrantTerms;
import org.carestead.access.Permissions;
import org.carestead.access.Visibility;
import org.carestead.grant.PermissionTemplate;
import org.carestead.grant.Relationship;
import org.carestead.grant.Renewals;
import org.carestead.invitation.InvitationStart;
import org.carestead.invitation.NewInvitation;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * An invitation in the making, as typed so far.
 *
 * @param letter whether it is printed, for somebody who has no e-mail
 * @param until the last day on which they may help; null: as is usual
 */
record InvitationDraft(
        String givenName,
        String familyName,
        @Nullable Relationship relationship,
        String email,
        boolean letter,
        Permissions permissions,
        Visibility visibility,
        @Nullable LocalDate until) {

    static InvitationDraft empty() {
        return new InvitationDraft(
                "", "", null, "", false, PermissionTemplate.HELPS_WITH_REFILLS.permissions(), Visibility.CAREFUL, null);
    }

    static InvitationDraft from(InvitationStart.Start start) {
        InvitationDraft named = empty().to(start.givenName(), start.familyName(), start.relationship(), start.email());
        GrantTerms terms = start.terms();
        return terms == null ? named : named.may(terms.permissions()).knows(terms.visibility());
    }

    InvitationDraft to(String given, String family, @Nullable Relationship who, String address) {
        return new InvitationDraft(given, family, who, address, letter, permissions, visibility, until);
    }

    /** As a letter, or by e-mail. */
    InvitationDraft printed(boolean asLetter) {
        return new InvitationDraft(
                givenName, familyName, relationship, email, asLetter, permissions, visibility, until);
    }

    InvitationDraft may(Permissions wanted) {
        return new InvitationDraft(givenName, familyName, relationship, email, letter, wanted, visibility, until);
    }

    InvitationDraft knows(Visibility wanted) {
        return new InvitationDraft(givenName, familyName, relationship, email, letter, permissions, wanted, until);
    }

    InvitationDraft lasts(LocalDate wanted) {
        return new InvitationDraft(givenName, familyName, relationship, email, letter, permissions, visibility, wanted);
    }

    Optional<PersonName> name() {
        return PersonName.parseTold(givenName, familyName);
    }

    Optional<EmailAddress> address() {
        return EmailAddress.parse(email);
    }

    /** The last day on which they may help. */
    LocalDate lastDay(LocalDate today) {
        return until == null ? today.plusMonths(Renewals.OFFERED_MONTHS) : until;
    }

    /** Nothing while something is missing. */
    Optional<NewInvitation> finished(LocalDate today) {
        Optional<EmailAddress> address = address();
        Relationship known = relationship;
        if (known == null || (!letter && address.isEmpty())) {
            return Optional.empty();
        }
        return name().map(name -> new NewInvitation(
                name, known, letter ? null : address.orElse(null), terms(), lastDay(today), onlyInAnEmergency()));
    }

    /** Whether they see nothing now; only the template says so, for nothing else lets one go on without an area. */
    boolean onlyInAnEmergency() {
        return permissions.isNothing();
    }

    /** What it allows now. What stays private in an emergency is chosen where one names what opens. */
    GrantTerms terms() {
        return onlyInAnEmergency() ? GrantTerms.of(permissions) : new GrantTerms(permissions, visibility);
    }
}
