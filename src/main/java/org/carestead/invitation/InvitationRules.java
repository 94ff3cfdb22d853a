package org.carestead.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestead.grant.NewGrants;
import org.carestead.grant.Renewals;
import org.carestead.member.MemberView;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.vault.Vault;
import org.springframework.stereotype.Component;

/** What may be offered, and to which address (product.md, Grants and Invitations). */
@Component
class InvitationRules {

    /** So many letters and mails of one member's go out on one day of the plan's calendar. */
    static final int A_DAY = 20;

    /** So many invitations may be open at once: nobody has more helpers, and a mail costs its reader something. */
    static final int OPEN_AT_ONCE = 20;

    static final int LONGEST_MONTHS = Renewals.LONGEST_MONTHS;

    private final InvitationRows invitations;
    private final LettersADay letters;
    private final NewGrants grants;
    private final People people;
    private final PlanCalendar calendar;
    private final Vault vault;

    InvitationRules(
            InvitationRows invitations,
            LettersADay letters,
            NewGrants grants,
            People people,
            PlanCalendar calendar,
            Vault vault) {
        this.invitations = invitations;
        this.letters = letters;
        this.grants = grants;
        this.people = people;
        this.calendar = calendar;
        this.vault = vault;
    }

    Optional<InvitationRefusal> refuses(MemberView member, NewInvitation offer) {
        LocalDate today = calendar.today();
        List<Invitation> open = invitations.openOf(member.id());
        if (offer.terms().permissions().isNothing() && !offer.onlyInAnEmergency()) {
            return Optional.of(InvitationRefusal.NOTHING_SHARED);
        }
        if (offer.endsOn().isBefore(today) || offer.endsOn().isAfter(today.plusMonths(LONGEST_MONTHS))) {
            return Optional.of(InvitationRefusal.END_DATE);
        }
        if (open.size() >= OPEN_AT_ONCE) {
            return Optional.of(InvitationRefusal.TOO_MANY);
        }
        if (letters.areEnough(member.id().id(), A_DAY)) {
            return Optional.of(InvitationRefusal.TOO_MANY_TODAY);
        }
        EmailAddress email = offer.email();
        if (email == null) {
            return Optional.empty();
        }
        return open.stream().anyMatch(each -> email.equals(each.email(vault)))
                ? Optional.of(InvitationRefusal.INVITED_ALREADY)
                : refuses(member, email);
    }

    /** For one that is sent again, to the same address or a corrected one. */
    Optional<InvitationRefusal> refusesAgain(MemberView member, Optional<EmailAddress> corrected) {
        return letters.areEnough(member.id().id(), A_DAY)
                ? Optional.of(InvitationRefusal.TOO_MANY_TODAY)
                : corrected.flatMap(email -> refuses(member, email));
    }

    /** Also for a corrected address. Looks at the member's own helpers only, so that nobody is found out by asking. */
    private Optional<InvitationRefusal> refuses(MemberView member, EmailAddress email) {
        if (member.person() != null && isAddressOf(member.person(), email)) {
            return Optional.of(InvitationRefusal.YOURSELF);
        }
        boolean helps = grants.caregiversOf(member.id()).stream().anyMatch(caregiver -> isAddressOf(caregiver, email));
        return helps ? Optional.of(InvitationRefusal.HELPS_ALREADY) : Optional.empty();
    }

    private boolean isAddressOf(PersonId person, EmailAddress email) {
        return people.contactPoints(person).stream()
                .anyMatch(point -> point.address().equals(email.value()));
    }
}
