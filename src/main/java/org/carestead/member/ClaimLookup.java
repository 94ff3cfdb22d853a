package org.carestead.member;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.carestead.courier.Channel;
import org.carestead.member.Claim.Step;
import org.carestead.member.ContactOnFile.Kind;
import org.carestead.person.EmailAddress;
import org.carestead.person.PhoneNumber;
import org.carestead.signin.Flow;
import org.carestead.signin.FlowId;
import org.carestead.signin.Flows;
import org.carestead.signin.OneTimeCodes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up, after the answer, whose membership is claimed, and sends the code: by e-mail if the plan has an address on
 * file, else by text. For everybody else a code is made that nobody is told.
 */
@Component
class ClaimLookup {

    private final Flows flows;
    private final OneTimeCodes codes;
    private final Members members;

    ClaimLookup(Flows flows, OneTimeCodes codes, Members members) {
        this.flows = flows;
        this.codes = codes;
        this.members = members;
    }

    @Transactional
    void lookUp(FlowId id) {
        flows.find(id, ClaimMembership.KIND)
                .filter(found -> found.isAt(Step.CODE))
                .ifPresent(this::lookUp);
    }

    private void lookUp(Flow<Claim> flow) {
        Claim claim = flow.content();
        Optional<Claim> found = members.findForClaim(claim.number(), claim.birthDate())
                .flatMap(member -> contact(member).map(contact -> claim.found(member.id(), contact)));
        if (found.isEmpty()) {
            codes.pretend(flow.id(), ClaimMembership.CODE_ON_FILE);
        } else if (flows.advance(flow, Step.CODE, found.get())) {
            Channel channel = found.get().kind() == Kind.EMAIL ? Channel.EMAIL : Channel.TEXT;
            codes.send(
                    flow.id(),
                    ClaimMembership.CODE_ON_FILE,
                    channel,
                    found.get().reachedAt(),
                    Locale.of(claim.language()));
        }
    }

    private static Optional<ContactOnFile> contact(ClaimableMember member) {
        return member.contacts().stream()
                .sorted(Comparator.comparing(ContactOnFile::kind))
                .flatMap(
                        contact -> address(contact).stream().map(address -> new ContactOnFile(contact.kind(), address)))
                .findFirst();
    }

    private static Optional<String> address(ContactOnFile contact) {
        return switch (contact.kind()) {
            case EMAIL -> EmailAddress.parse(contact.address()).map(EmailAddress::value);
            case PHONE -> PhoneNumber.parse(contact.address()).map(PhoneNumber::value);
        };
    }
}
