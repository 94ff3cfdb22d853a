package org.carestead.invitation;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.util.Optional;
import org.carestead.database.Conflicts;
import org.carestead.grant.NewGrant;
import org.carestead.grant.NewGrants;
import org.carestead.invitation.AcceptanceOutcome.Accepted;
import org.carestead.invitation.AcceptanceOutcome.OtherAccount;
import org.carestead.invitation.AcceptanceOutcome.Refused;
import org.carestead.invitation.AcceptanceOutcome.WrongPasscode;
import org.carestead.invitation.InvitationEvent.AcceptanceRefused;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.carestead.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The caregiver's side of an invitation. It takes the link, the passcode and, where the account has another address
 * than the invitation, a deliberate "this account"; looking at it changes nothing.
 */
@Service
public class Acceptances {

    private final TransactionOperations transactions;
    private final InvitationRows rows;
    private final PasscodeTries tries;
    private final NewGrants grants;
    private final InvitationTaking taking;
    private final Members members;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Vault vault;
    private final InstantSource clock;

    Acceptances(
            TransactionOperations transactions,
            InvitationRows rows,
            PasscodeTries tries,
            NewGrants grants,
            InvitationTaking taking,
            Members members,
            People people,
            ApplicationEventPublisher events,
            Vault vault,
            InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.tries = tries;
        this.grants = grants;
        this.taking = taking;
        this.members = members;
        this.people = people;
        this.events = events;
        this.vault = vault;
        this.clock = clock;
    }

    /** What is behind a link; the same nothing for links that never were. Changes nothing. */
    @Transactional(readOnly = true)
    public Optional<OpenInvitation> find(String token) {
        return rows.behind(Vault.hash(token))
                .flatMap(found -> members.find(found.member())
                        .map(member -> found.open(
                                member,
                                people.find(found.invitedBy())
                                        .map(PersonView::fullName)
                                        .orElse(""),
                                vault,
                                clock.instant())));
    }

    /**
     * Whether the account has another address than the invitation; both, for the page to show. Nothing where they are
     * the same or there is no such invitation.
     */
    @Transactional(readOnly = true)
    public Optional<OtherAccount> otherAccount(Actor actor, String token) {
        return rows.behind(Vault.hash(token)).flatMap(found -> otherAccount(actor.person(), found));
    }

    /**
     * Accepts. Each call with a passcode uses up a try.
     *
     * @param thisAccount that the person has chosen this account though its address differs from the invited one
     */
    public AcceptanceOutcome accept(Actor actor, String token, String passcode, boolean thisAccount) {
        Optional<AcceptanceOutcome> before = Conflicts.retrying(
                () -> requireNonNull(transactions.execute(status -> before(actor, token, thisAccount))));
        return before.orElseGet(() -> switch (tries.attempt(actor, token, passcode)) {
            case PasscodeTries.Answer.Right right -> take(actor, token);
            case PasscodeTries.Answer.Wrong(int left) when left > 0 -> new WrongPasscode(left);
            case PasscodeTries.Answer.Wrong wrong -> new Refused(AcceptanceRefusal.LOCKED);
            case PasscodeTries.Answer.NotCounted notCounted -> new Refused(AcceptanceRefusal.NOT_OPEN);
        });
    }

    private Optional<AcceptanceOutcome> before(Actor actor, String token, boolean thisAccount) {
        Optional<Invitation> found = rows.behind(Vault.hash(token));
        if (found.isEmpty()) {
            return Optional.of(new Refused(AcceptanceRefusal.NOT_OPEN));
        }
        Invitation invitation = found.get();
        Optional<AcceptanceRefusal> refusal = refusal(actor, invitation);
        if (refusal.isPresent()) {
            return Optional.of(refuse(actor, invitation, refusal.get()));
        }
        return thisAccount
                ? Optional.empty()
                : otherAccount(actor.person(), invitation).map(other -> other);
    }

    private Optional<AcceptanceRefusal> refusal(Actor actor, Invitation invitation) {
        return switch (invitation.stateAt(clock.instant())) {
            case PENDING ->
                isOwn(actor.person(), invitation) ? Optional.of(AcceptanceRefusal.YOURSELF) : Optional.empty();
            case LOCKED -> Optional.of(AcceptanceRefusal.LOCKED);
            case ACCEPTED, WITHDRAWN, EXPIRED -> Optional.of(AcceptanceRefusal.NOT_OPEN);
        };
    }

    private AcceptanceOutcome take(Actor actor, String token) {
        byte[] tokenHash = Vault.hash(token);
        Optional<AcceptanceOutcome> taken = Conflicts.retrying(() -> requireNonNull(transactions.execute(status ->
                rows.behind(tokenHash).flatMap(invitation -> take(actor.person(), invitation, tokenHash, status)))));
        return taken.orElseGet(() ->
                Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> late(actor, tokenHash)))));
    }

    // All or nothing: where the invitation is gone, or there is a grant already, neither is touched.
    private Optional<AcceptanceOutcome> take(
            PersonId caregiver, Invitation invitation, byte[] tokenHash, TransactionStatus transaction) {
        NewGrant agreed = invitation.grant(caregiver);
        if (!taking.accept(tokenHash, agreed, clock.instant()) || !grants.give(agreed)) {
            transaction.setRollbackOnly();
            return Optional.empty();
        }
        return Optional.of(new Accepted(agreed.id(), agreed.member()));
    }

    private AcceptanceOutcome late(Actor actor, byte[] tokenHash) {
        return rows.behind(tokenHash)
                .map(found -> refuse(actor, found, whyNothingBegan(actor.person(), found)))
                .orElseGet(() -> new Refused(AcceptanceRefusal.NOT_OPEN));
    }

    // Told to nobody without the passcode, and of a pause as of a quiet end: a link must not tell one from the other.
    private AcceptanceRefusal whyNothingBegan(PersonId person, Invitation invitation) {
        if (grants.seemsToHelp(person, invitation.member())) {
            return AcceptanceRefusal.HELPS_ALREADY;
        }
        return invitation.standsInFor() != null && grants.isSentAway(person, invitation.member())
                ? AcceptanceRefusal.SENT_AWAY
                : AcceptanceRefusal.NOT_OPEN;
    }

    private boolean isOwn(PersonId person, Invitation invitation) {
        return invitation.invitedBy().equals(person)
                || members.find(invitation.member())
                        .map(MemberView::person)
                        .filter(person::equals)
                        .isPresent();
    }

    private Optional<OtherAccount> otherAccount(PersonId person, Invitation invitation) {
        @Nullable EmailAddress invited = invitation.email(vault);
        return people.emailOf(person).filter(own -> !own.equals(invited)).map(own -> new OtherAccount(invited, own));
    }

    private AcceptanceOutcome refuse(Actor actor, Invitation invitation, AcceptanceRefusal reason) {
        events.publishEvent(new AcceptanceRefused(invitation.id(), invitation.member(), actor.person(), reason));
        return new Refused(reason);
    }
}
