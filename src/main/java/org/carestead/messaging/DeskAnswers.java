package org.carestead.messaging;

import java.util.Optional;
import java.util.function.Function;
import org.carestead.messaging.DeskRows.Kept;
import org.carestead.messaging.MessagingEvent.ConversationClosed;
import org.carestead.messaging.MessagingEvent.ConversationHandedOver;
import org.carestead.messaging.MessagingEvent.PlanAnswered;
import org.carestead.messaging.WritingOutcome.Done;
import org.carestead.messaging.WritingOutcome.Refused;
import org.carestead.person.PersonId;
import org.carestead.staff.StaffAuthority;
import org.springframework.stereotype.Service;

/** What a desk of the plan does with a conversation that it has: answer, hand over, close. */
@Service
public class DeskAnswers {

    private final DeskRows rows;
    private final ConversationRows conversations;
    private final MessageKeeping keeping;
    private final MessagingEffects effects;

    DeskAnswers(DeskRows rows, ConversationRows conversations, MessageKeeping keeping, MessagingEffects effects) {
        this.rows = rows;
        this.conversations = conversations;
        this.keeping = keeping;
        this.effects = effects;
    }

    /** Writes to the member, and to those who help with messages where the conversation is open to them. */
    public WritingOutcome answer(StaffAuthority authority, ConversationId id, String written) {
        Desk desk = Desk.of(authority);
        PersonId by = authority.actor().person();
        String text = Wording.text(written);
        return Wording.refusesText(text)
                .<WritingOutcome>map(Refused::new)
                .orElseGet(() -> changing(
                        authority,
                        id,
                        kept -> keeping.answer(by, desk, kept.member(), id, text)
                                .map(sequence -> new PlanAnswered(id, kept.member(), by, desk, sequence))));
    }

    /** Gives it to the other desk; this one does not see it any more. */
    public WritingOutcome handOver(StaffAuthority authority, ConversationId id) {
        Desk from = Desk.of(authority);
        return changing(
                authority,
                id,
                kept -> conversations.handOver(id, from, from.other())
                        ? Optional.of(new ConversationHandedOver(
                                id, kept.member(), authority.actor().person(), from.other()))
                        : Optional.empty());
    }

    /** Says that all is said. Whoever writes to the plan again opens it again. */
    public WritingOutcome close(StaffAuthority authority, ConversationId id) {
        Desk desk = Desk.of(authority);
        return changing(
                authority,
                id,
                kept -> conversations.close(id, desk)
                        ? Optional.of(new ConversationClosed(
                                id, kept.member(), authority.actor().person(), desk))
                        : Optional.empty());
    }

    private WritingOutcome changing(
            StaffAuthority authority, ConversationId id, Function<Kept, Optional<? extends MessagingEvent>> change) {
        Optional<Kept> found = rows.find(Desk.of(authority), id);
        if (found.isEmpty()) {
            effects.refused(new MessagingRefused(null, authority.actor().person(), MessagingRefusal.NOT_AVAILABLE));
            return new Refused(MessagingRefusal.NOT_AVAILABLE);
        }
        Optional<? extends MessagingEvent> done = change.apply(found.get());
        if (done.isEmpty()) {
            return new Refused(MessagingRefusal.ALREADY_SO);
        }
        effects.changed(done.get());
        return new Done(id);
    }
}
