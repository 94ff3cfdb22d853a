package org.carestead.messaging;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.messaging.MessagingEvent.ConversationKeptPrivate;
import org.carestead.messaging.MessagingEvent.ConversationShared;
import org.carestead.messaging.MessagingEvent.ConversationStarted;
import org.carestead.messaging.MessagingEvent.MessageTakenBack;
import org.carestead.messaging.MessagingEvent.MessageWritten;
import org.carestead.messaging.WritingOutcome.Done;
import org.carestead.messaging.WritingOutcome.Refused;
import org.springframework.stereotype.Service;

/**
 * Writing on the member's side. Everything here needs {@code MESSAGES} at {@code ACT}; who may know of a conversation is
 * the member's to say, so only they share it or keep it private.
 */
@Service
public class Writing {

    /** So long a message that nobody has read can be taken back. */
    public static final Duration TAKE_BACK = Duration.ofMinutes(10);

    private final Lookers lookers;
    private final ConversationRows rows;
    private final MessageKeeping keeping;
    private final TakingBack takingBack;
    private final MessagingEffects effects;
    private final InstantSource clock;

    Writing(
            Lookers lookers,
            ConversationRows rows,
            MessageKeeping keeping,
            TakingBack takingBack,
            MessagingEffects effects,
            InstantSource clock) {
        this.lookers = lookers;
        this.rows = rows;
        this.keeping = keeping;
        this.takingBack = takingBack;
        this.effects = effects;
        this.clock = clock;
    }

    /** Asks a desk of the plan something new. Refuses a medicine that is not the member's, or that may not be known. */
    public WritingOutcome start(Authority authority, NewConversation asked) {
        authority.demand(Need.act(Area.MESSAGES));
        NewConversation wanted = new NewConversation(
                asked.desk(),
                Wording.subject(asked.subject()),
                asked.about(),
                asked.shared() || authority.grant() != null,
                Wording.text(asked.text()));
        Optional<MessagingRefusal> refusal =
                Wording.refusesSubject(wanted.subject()).or(() -> Wording.refusesText(wanted.text()));
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        MedicineId about = wanted.about();
        if (about != null && !lookers.of(authority).shown().containsKey(about)) {
            return notAvailable(authority);
        }
        ConversationId id = ConversationId.next();
        Instant now = clock.instant();
        rows.insert(id, authority.member(), wanted, authority.actor().person().id(), now);
        keeping.nameWhole(authority, id, wanted);
        keeping.append(authority, id, wanted.text(), Audience.PLAN);
        effects.changed(new ConversationStarted(
                id, authority.member(), authority.actor().person(), authority.grant(), wanted.desk()));
        return new Done(id);
    }

    /** Writes one more message, to the plan (which opens a closed conversation again) or to the family alone. */
    public WritingOutcome write(Authority authority, ConversationId id, String written, Audience audience) {
        authority.demand(Need.act(Area.MESSAGES));
        String text = Wording.text(written);
        Optional<MessagingRefusal> refusal = Wording.refusesText(text);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        Optional<ConversationLine> found = rows.find(lookers.of(authority), id);
        if (found.isEmpty()) {
            return notAvailable(authority);
        }
        if (audience == Audience.FAMILY && !found.get().shared()) {
            return new Refused(MessagingRefusal.NO_FAMILY_HERE);
        }
        return keeping.append(authority, id, text, audience)
                .<WritingOutcome>map(sequence -> {
                    effects.changed(new MessageWritten(
                            id, authority.member(), authority.actor().person(), authority.grant(), sequence, audience));
                    return new Done(id);
                })
                .orElseGet(() -> notAvailable(authority));
    }

    /**
     * Takes back what the actor wrote within {@link #TAKE_BACK}, unless somebody has read it of whom they may know. That they
     * wanted back what somebody else wrote is recorded.
     */
    public WritingOutcome takeBack(Authority authority, ConversationId id, int sequence) {
        authority.demand(Need.act(Area.MESSAGES));
        Looker looker = lookers.of(authority);
        Optional<ConversationLine> found = rows.find(looker, id);
        if (found.isEmpty()) {
            return notAvailable(authority);
        }
        if (!takingBack.takeBack(authority, looker, found.get(), sequence)) {
            if (!takingBack.isTheirs(authority, id, sequence)) {
                notAvailable(authority);
            }
            return new Refused(MessagingRefusal.CANNOT_BE_TAKEN_BACK);
        }
        effects.changed(
                new MessageTakenBack(id, authority.member(), authority.actor().person(), authority.grant(), sequence));
        return new Done(id);
    }

    /**
     * Lets those who help with messages know of a conversation, with all that was written in it before, or keeps it
     * between the member and the plan from now on.
     */
    public WritingOutcome share(Authority authority, ConversationId id, boolean shared) {
        authority.demand(Need.act(Area.MESSAGES));
        if (authority.grant() != null || rows.find(lookers.of(authority), id).isEmpty()) {
            return notAvailable(authority);
        }
        if (!rows.share(authority.member(), id, shared)) {
            return new Refused(MessagingRefusal.ALREADY_SO);
        }
        effects.changed(
                shared
                        ? new ConversationShared(
                                id, authority.member(), authority.actor().person())
                        : new ConversationKeptPrivate(
                                id, authority.member(), authority.actor().person()));
        return new Done(id);
    }

    private Refused notAvailable(Authority authority) {
        effects.refused(
                new MessagingRefused(authority.member(), authority.actor().person(), MessagingRefusal.NOT_AVAILABLE));
        return new Refused(MessagingRefusal.NOT_AVAILABLE);
    }
}
