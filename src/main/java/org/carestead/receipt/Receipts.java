package org.carestead.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.authorization.Authorizations;
import org.carestead.authorization.PaperId;
import org.carestead.authorization.PaperView;
import org.carestead.authorization.Reader;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantView;
import org.carestead.grant.HelpedMember;
import org.carestead.kit.Formats;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.member.PlanCalendar;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one keeps of a grant that one has given, living or ended, or that one holds, while it lives. Everybody else, and
 * a helper whose grant has ended, finds nothing; nothing is learned by asking.
 */
@Service
public class Receipts {

    private final GrantLists grants;
    private final Authorizations authorizations;
    private final ReceiptPdf pdf;
    private final Members members;
    private final People people;
    private final PlanCalendar calendar;

    Receipts(
            GrantLists grants,
            Authorizations authorizations,
            ReceiptPdf pdf,
            Members members,
            People people,
            PlanCalendar calendar) {
        this.grants = grants;
        this.authorizations = authorizations;
        this.pdf = pdf;
        this.members = members;
        this.people = people;
        this.calendar = calendar;
    }

    /** Of every grant that one holds, by the names of those one helps. As many statements however many they are. */
    @Transactional(readOnly = true)
    public List<Receipt> held(Actor actor) {
        List<HelpedMember> held = grants.heldBy(actor);
        Map<GrantId, List<PaperView>> papers =
                authorizations.of(held.stream().map(HelpedMember::grant).toList(), Reader.HELPER);
        return people.find(actor.person()).stream()
                .flatMap(me ->
                        held.stream().map(helped -> held(me, helped, papers.getOrDefault(helped.grant(), List.of()))))
                .toList();
    }

    /** Of one grant, as this reader keeps it. */
    @Transactional(readOnly = true)
    public Optional<Receipt> find(Actor actor, GrantId grant) {
        return given(actor, grant)
                .or(() -> held(actor).stream()
                        .filter(receipt -> receipt.grant().equals(grant))
                        .findFirst());
    }

    /** Writes it as a PDF, in the reader's language. False, and nothing written, where it is not theirs. */
    @Transactional(readOnly = true)
    public boolean write(Actor actor, GrantId grant, Formats reader, OutputStream out) throws IOException {
        Optional<Receipt> receipt = find(actor, grant);
        if (receipt.isPresent()) {
            pdf.write(receipt.get(), reader, out);
        }
        return receipt.isPresent();
    }

    /**
     * Writes one of its papers as a PDF: whole for the member, without what they keep private for the helper. False, and
     * nothing written, where it is not theirs.
     */
    @Transactional(readOnly = true)
    public boolean writePaper(Actor actor, GrantId grant, PaperId paper, OutputStream out) throws IOException {
        Optional<Receipt> receipt = find(actor, grant);
        return receipt.isPresent() && authorizations.write(grant, paper, reader(receipt.get()), out);
    }

    private static Reader reader(Receipt receipt) {
        return switch (receipt.side()) {
            case MEMBER -> Reader.SIGNER;
            case HELPER -> Reader.HELPER;
        };
    }

    private Optional<Receipt> given(Actor actor, GrantId id) {
        return grants.givenBy(actor, id)
                .flatMap(grant -> members.of(actor.person()).map(me -> given(grant, me)));
    }

    private Receipt given(GrantView grant, MemberView me) {
        return new Receipt(
                grant.id(),
                Side.MEMBER,
                grant.caregiverName(),
                people.find(grant.caregiver()).map(PersonView::givenName).orElse(grant.caregiverName()),
                me.fullName(),
                grant.state() == GrantState.ENDED
                        ? grant.terms().permissions()
                        : grant.now().permissions(),
                grant.state(),
                grant.restsSince(),
                grant.startsAt(),
                calendar.lastDayBefore(grant.endsAt()),
                authorizations.of(List.of(grant.id()), Reader.SIGNER).getOrDefault(grant.id(), List.of()),
                grant.endedAt());
    }

    private Receipt held(PersonView me, HelpedMember helped, List<PaperView> papers) {
        return new Receipt(
                helped.grant(),
                Side.HELPER,
                me.fullName(),
                me.givenName(),
                helped.memberName(),
                helped.permissions(),
                helped.state(),
                helped.restsSince(),
                helped.startsAt(),
                calendar.lastDayBefore(helped.endsAt()),
                papers,
                null);
    }
}
