package org.carestead.messaging;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.MedicineSummary;
import org.carestead.access.Need;
import org.carestead.access.ShareableMedicines;
import org.carestead.person.PersonId;
import org.springframework.stereotype.Service;

/**
 * A member's conversations with the plan, as one pair of eyes may see them. What names a medicine hidden from them is not
 * there: no line, no count, no message. Everything here needs {@code MESSAGES} at {@code VIEW}.
 */
@Service
public class Conversations {

    /** Whatever changes a member's conversations is told to open screens under this and the member's id. */
    public static final String OF = "messages-of:";

    /** Whatever changes what the desks of the plan see is told to their open screens under this. */
    public static final String DESKS = "messages-at-desks";

    /** How many messages a page of a conversation holds. */
    public static final int PAGE = 50;

    private final Lookers lookers;
    private final ConversationRows rows;
    private final MessageRows messages;
    private final SeenRows seen;
    private final ShareableMedicines medicines;
    private final MessageLines lines;
    private final MessagingEffects effects;
    private final InstantSource clock;

    Conversations(
            Lookers lookers,
            ConversationRows rows,
            MessageRows messages,
            SeenRows seen,
            ShareableMedicines medicines,
            MessageLines lines,
            MessagingEffects effects,
            InstantSource clock) {
        this.lookers = lookers;
        this.rows = rows;
        this.messages = messages;
        this.seen = seen;
        this.medicines = medicines;
        this.lines = lines;
        this.effects = effects;
        this.clock = clock;
    }

    /**
     * The newest first.
     *
     * @param most how many at most
     */
    public ConversationList list(Authority authority, int most) {
        authority.demand(Need.view(Area.MESSAGES));
        List<ConversationLine> found = rows.list(lookers.of(authority), most + 1);
        return new ConversationList(found.subList(0, Math.min(most, found.size())), found.size() > most);
    }

    /**
     * What a new conversation can be about: the medicines that may be known, by name. That is a list of medicines, so it
     * needs {@code MEDICINES} at {@code VIEW}.
     */
    public List<MedicineSummary> subjects(Authority authority) {
        authority.demand(Need.view(Area.MEDICINES));
        return medicines.of(authority.member()).stream()
                .filter(each -> authority.visibility().shows(each.id(), each.sensitiveClass()))
                .toList();
    }

    /**
     * A conversation with its newest messages, which count as read by whoever looks with their own eyes. Empty where it
     * is not there, not this member's, or hidden; that somebody asked for it is recorded.
     *
     * @param most how many messages at most
     */
    public Optional<ConversationPage> read(Authority authority, ConversationId id, int most) {
        authority.demand(Need.view(Area.MESSAGES));
        Looker looker = lookers.of(authority);
        Optional<ConversationLine> found = rows.find(looker, id);
        if (found.isEmpty()) {
            if (ownEyes(authority)) {
                effects.refused(new MessagingRefused(
                        authority.member(), authority.actor().person(), MessagingRefusal.NOT_AVAILABLE));
            }
            return Optional.empty();
        }
        List<MessageRows.Kept> kept = new ArrayList<>(messages.before(looker, id, Integer.MAX_VALUE, most + 1));
        boolean earlier = kept.size() > most;
        if (earlier) {
            kept.removeLast();
        }
        if (ownEyes(authority) && found.get().unread() > 0) {
            markRead(authority, id, kept.getFirst().sequence());
        }
        return Optional.of(lines.page(looker, found.get(), kept.reversed(), earlier));
    }

    // Taking a message back and reading it meet at the row: whichever comes second finds out, or starts over.
    private void markRead(Authority authority, ConversationId id, int through) {
        PersonId reader = authority.actor().person();
        rows.hold(id);
        seen.move(id, reader, false, through, clock.instant());
        effects.look(authority.member());
    }

    private static boolean ownEyes(Authority authority) {
        return authority.actor().person().equals(authority.you());
    }
}
