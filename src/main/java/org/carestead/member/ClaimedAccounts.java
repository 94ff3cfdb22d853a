package org.carestead.member;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.carestead.member.ContactOnFile.Kind;
import org.carestead.person.ContactKind;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.person.PhoneNumber;
import org.carestead.signin.Browser;
import org.carestead.signin.Flow;
import org.carestead.signin.Flows;
import org.carestead.signin.NewAccounts;
import org.springframework.stereotype.Component;

/** The last step of a claim: the account, the membership and the contact point on file, in one transaction. */
@Component
class ClaimedAccounts {

    private final NewAccounts accounts;
    private final Members members;
    private final People people;
    private final Flows flows;

    ClaimedAccounts(NewAccounts accounts, Members members, People people, Flows flows) {
        this.accounts = accounts;
        this.members = members;
        this.people = people;
        this.flows = flows;
    }

    ClaimStep.Account suggest(Claim claim, EmailAddress email) {
        Optional<MemberView> member = members.find(member(claim));
        return new ClaimStep.Account(
                email.value(),
                member.map(MemberView::givenName).orElse(""),
                member.map(MemberView::familyName).orElse(""));
    }

    NewAccounts.Answer make(
            Flow<Claim> flow, EmailAddress email, PersonName name, Locale language, String password, Browser browser) {
        return accounts.create(email, name, language, password, browser, person -> claim(flow, email, person));
    }

    private boolean claim(Flow<Claim> flow, EmailAddress email, PersonId person) {
        if (!flows.end(flow.id()) || !members.claim(member(flow.content()), person)) {
            return false;
        }
        keepContactOnFile(flow.content(), email, person);
        return true;
    }

    private void keepContactOnFile(Claim claim, EmailAddress email, PersonId person) {
        String onFile = claim.reachedAt();
        if (claim.kind() == Kind.PHONE) {
            PhoneNumber.parse(onFile).ifPresent(phone -> people.addVerified(person, ContactKind.PHONE, phone.value()));
        } else {
            EmailAddress.parse(onFile)
                    .filter(other -> !other.equals(email))
                    .ifPresent(other -> people.addVerified(person, ContactKind.EMAIL, other.value()));
        }
    }

    private static MemberId member(Claim claim) {
        return new MemberId(Objects.requireNonNull(claim.member()));
    }
}
