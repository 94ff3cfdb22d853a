package org.carestead.invitation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.carestead.authorization.PaperText;
import org.carestead.authorization.Signature;
import org.carestead.courier.Courier;
import org.carestead.courier.Delivery;
import org.carestead.courier.MessageId;
import org.carestead.database.Conflicts;
import org.carestead.grant.Ownership;
import org.carestead.invitation.InvitationEvent.InvitationAddressCorrected;
import org.carestead.invitation.InvitationEvent.InvitationPrinted;
import org.carestead.invitation.InvitationEvent.InvitationSent;
import org.carestead.invitation.InvitationEvent.InvitationSentAgain;
import org.carestead.invitation.InvitationEvent.InvitationWithdrawn;
import org.carestead.invitation.InvitationOutcome.Printed;
import org.carestead.invitation.InvitationOutcome.Refused;
import org.carestead.invitation.InvitationOutcome.Withdrawn;
import org.carestead.invitation.InvitationSending.Secrets;
import org.carestead.member.MemberView;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.signin.Assurances;
import org.carestead.signin.Purpose;
import org.carestead.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A member offers access. The mail's link opens nothing by itself: it takes the passcode too, which the member tells by
 * telephone, so that neither a wrong address nor a read mail is enough.
 */
@Service
public class Invitations {

    private final TransactionOperations transactions;
    private final InvitationRows rows;
    private final InvitationRules rules;
    private final InvitationSending sending;
    private final LettersADay letters;
    private final InvitationSigning signing;
    private final Ownership ownership;
    private final Assurances assurances;
    private final ApplicationEventPublisher events;
    private final Courier courier;
    private final Vault vault;
    private final InstantSource clock;

    Invitations(
            TransactionOperations transactions,
            InvitationRows rows,
            InvitationRules rules,
            InvitationSending sending,
            LettersADay letters,
            InvitationSigning signing,
            Ownership ownership,
            Assurances assurances,
            ApplicationEventPublisher events,
            Courier courier,
            Vault vault,
            InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.rules = rules;
        this.sending = sending;
        this.letters = letters;
        this.signing = signing;
        this.ownership = ownership;
        this.assurances = assurances;
        this.events = events;
        this.courier = courier;
        this.vault = vault;
        this.clock = clock;
    }

    /** The actor's own invitations that are open, expired or locked, the newest first. */
    @Transactional(readOnly = true)
    public List<InvitationView> of(Actor actor) {
        List<Invitation> open = ownership
                .memberOf(actor)
                .map(member -> rows.openOf(member.id()))
                .orElse(List.of());
        Map<MessageId, Delivery> mails = courier.deliveries(
                open.stream().flatMap(each -> each.message().stream()).toList());
        return open.stream()
                .map(each -> each.view(vault, each.message().map(mails::get).orElse(null), clock.instant()))
                .toList();
    }

    /** Whom the actor has ever invited, by the names they gave. */
    @Transactional(readOnly = true)
    public Map<InvitationId, String> names(Actor actor) {
        return ownership
                .memberOf(actor)
                .map(member ->
                        rows.of(member.id()).stream().collect(toUnmodifiableMap(Invitation::id, Invitation::name)))
                .orElse(Map.of());
    }

    /** What the member called whom they invited; for what is said to the member about it. */
    @Transactional(readOnly = true)
    public Optional<String> invitedName(InvitationId id) {
        return rows.findById(id).map(Invitation::name);
    }

    /** Whether a caregiver made it, to ask somebody to stand in. */
    @Transactional(readOnly = true)
    public boolean isToStandIn(InvitationId id) {
        return rows.findById(id)
                .filter(invitation -> invitation.standsInFor() != null)
                .isPresent();
    }

    /** Who made this invitation: the member, or a caregiver who asked somebody to stand in. */
    @Transactional(readOnly = true)
    public Optional<PersonId> inviter(InvitationId id) {
        return rows.findById(id).map(Invitation::invitedBy);
    }

    /** The authorization that the actor reads and signs to make this offer; nothing where they are not covered. */
    @Transactional(readOnly = true)
    public Optional<PaperText> paper(Actor actor, NewInvitation offer) {
        return ownership.memberOf(actor).map(member -> signing.draft(actor, member, offer));
    }

    /** Where an invitation went, for modules above, in the transaction of its event. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<EmailAddress> sentTo(InvitationId id) {
        return rows.locked(id).flatMap(found -> Optional.ofNullable(sending.addressOf(found)));
    }

    /** Offers access to the actor's own membership. Needs a fresh proof, and the signature under the authorization. */
    public InvitationOutcome invite(Actor actor, NewInvitation offer, Signature signature) {
        Secrets secrets = sending.secrets();
        return inTransaction(() -> {
            Optional<MemberView> member = ownership.memberOf(actor);
            if (member.isEmpty()) {
                return refuse(actor, null, null, InvitationRefusal.NOT_A_MEMBER);
            }
            InvitationId id = InvitationId.next();
            NewInvitation limited = signing.limited(member.get(), offer);
            Optional<InvitationRefusal> refusal = proof(actor)
                    .or(() -> rules.refuses(member.get(), offer))
                    .or(() -> signing.sign(actor, member.get(), limited, signature, id));
            if (refusal.isPresent()) {
                return refuse(actor, null, member.get(), refusal.get());
            }
            InvitationOutcome made = sending.send(id, member.get(), actor.person(), limited, secrets);
            letters.add(member.get().id().id());
            events.publishEvent(
                    made instanceof Printed
                            ? new InvitationPrinted(id, member.get().id(), actor.person())
                            : new InvitationSent(id, member.get().id(), actor.person()));
            return made;
        });
    }

    /** Sends, or prints, a new link with a new passcode; the old ones are dead. Needs a fresh proof. */
    public InvitationOutcome sendAgain(Actor actor, InvitationId id) {
        return sendAgain(actor, id, Optional.empty());
    }

    /** The same to another address, by e-mail, also where there was none. */
    public InvitationOutcome correct(Actor actor, InvitationId id, EmailAddress email) {
        return sendAgain(actor, id, Optional.of(email));
    }

    /** Takes the offer back at once, without a proof. */
    public InvitationOutcome withdraw(Actor actor, InvitationId id) {
        return changing(actor, id, InvitationStep.WITHDRAW, (invitation, member) -> {
            invitation.withdraw();
            events.publishEvent(new InvitationWithdrawn(id, invitation.member(), actor.person()));
            return new Withdrawn();
        });
    }

    private InvitationOutcome sendAgain(Actor actor, InvitationId id, Optional<EmailAddress> corrected) {
        Secrets secrets = sending.secrets();
        return changing(actor, id, InvitationStep.SEND_AGAIN, (invitation, member) -> {
            Optional<InvitationRefusal> refusal = proof(actor).or(() -> rules.refusesAgain(member, corrected));
            if (refusal.isPresent()) {
                return refuse(actor, id, member, refusal.get());
            }
            InvitationOutcome made = sending.sendAgain(
                    invitation, member, corrected.orElseGet(() -> sending.addressOf(invitation)), secrets);
            letters.add(member.id().id());
            events.publishEvent(again(made, id, member, actor, corrected.isPresent()));
            return made;
        });
    }

    private static InvitationEvent again(
            InvitationOutcome made, InvitationId id, MemberView member, Actor actor, boolean corrected) {
        if (made instanceof Printed) {
            return new InvitationPrinted(id, member.id(), actor.person());
        }
        return corrected
                ? new InvitationAddressCorrected(id, member.id(), actor.person())
                : new InvitationSentAgain(id, member.id(), actor.person());
    }

    private interface Change {
        InvitationOutcome apply(Invitation invitation, MemberView member);
    }

    private InvitationOutcome changing(Actor actor, InvitationId id, InvitationStep step, Change change) {
        return inTransaction(() -> {
            Optional<Invitation> found = rows.locked(id);
            Optional<MemberView> member = ownership
                    .memberOf(actor)
                    .filter(own -> found.filter(each -> each.standsInFor() == null)
                            .filter(each -> own.id().equals(each.member()))
                            .isPresent());
            if (found.isEmpty() || member.isEmpty()) {
                return refuse(actor, null, null, InvitationRefusal.NOT_AVAILABLE);
            }
            return found.get().can(step)
                    ? change.apply(found.get(), member.get())
                    : refuse(actor, id, member.get(), InvitationRefusal.NOT_OPEN);
        });
    }

    private Optional<InvitationRefusal> proof(Actor actor) {
        return assurances.meets(actor, Purpose.GRANT_ACCESS)
                ? Optional.empty()
                : Optional.of(InvitationRefusal.PROVE_ITS_YOU);
    }

    private InvitationOutcome refuse(
            Actor actor, @Nullable InvitationId id, @Nullable MemberView member, InvitationRefusal reason) {
        events.publishEvent(new InvitingRefused(id, member == null ? null : member.id(), actor.person(), reason));
        return new Refused(reason);
    }

    private InvitationOutcome inTransaction(Supplier<InvitationOutcome> work) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> work.get())));
    }
}
