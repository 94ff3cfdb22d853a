package org.carestead.invitation;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.util.Optional;
import org.carestead.database.Conflicts;
import org.carestead.invitation.InvitationEvent.InvitationLocked;
import org.carestead.invitation.InvitationEvent.PasscodeWrong;
import org.carestead.signin.Actor;
import org.carestead.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Counts each try before the passcode is looked at, so that many guesses at once are no more than five. */
@Component
class PasscodeTries {

    private final TransactionOperations transactions;
    private final InvitationTaking taking;
    private final InvitationRows rows;
    private final Passcodes passcodes;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    PasscodeTries(
            TransactionOperations transactions,
            InvitationTaking taking,
            InvitationRows rows,
            Passcodes passcodes,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.transactions = transactions;
        this.taking = taking;
        this.rows = rows;
        this.passcodes = passcodes;
        this.events = events;
        this.clock = clock;
    }

    /** What came of a try. */
    sealed interface Answer {

        record Right() implements Answer {}

        record Wrong(int triesLeft) implements Answer {}

        /** Nothing was compared: no try is left, or the invitation is not open. */
        record NotCounted() implements Answer {}
    }

    Answer attempt(Actor actor, String token, String typed) {
        byte[] tokenHash = Vault.hash(token);
        Optional<Invitation> counted = Conflicts.retrying(() -> requireNonNull(transactions.execute(
                status -> taking.takeTry(tokenHash, clock.instant()) ? rows.behind(tokenHash) : Optional.empty())));
        if (counted.isEmpty()) {
            return new Answer.NotCounted();
        }
        if (passcodes.matches(typed, counted.get().passcodeHash())) {
            return new Answer.Right();
        }
        return Conflicts.retrying(
                () -> requireNonNull(transactions.execute(status -> wrong(actor, counted.get(), tokenHash))));
    }

    private Answer wrong(Actor actor, Invitation invitation, byte[] tokenHash) {
        boolean locked = invitation.triesLeft() == 0 && taking.lock(invitation.id(), tokenHash);
        events.publishEvent(new PasscodeWrong(invitation.id(), invitation.member(), actor.person()));
        if (locked) {
            events.publishEvent(new InvitationLocked(invitation.id(), invitation.member(), actor.person()));
        }
        return new Answer.Wrong(invitation.triesLeft());
    }
}
