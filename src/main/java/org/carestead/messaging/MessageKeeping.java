package org.carestead.messaging;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.carestead.access.Authority;
import org.carestead.access.MedicineId;
import org.carestead.access.MedicineSummary;
import org.carestead.access.ShareableMedicines;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.TellingWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts messages down, with the medicines that they name. */
@Component
class MessageKeeping {

    private static final int WHOLE = 0;

    private final ShareableMedicines medicines;
    private final Lookers lookers;
    private final ConversationRows rows;
    private final MessageRows messages;
    private final SeenRows seen;
    private final InstantSource clock;

    MessageKeeping(
            ShareableMedicines medicines,
            Lookers lookers,
            ConversationRows rows,
            MessageRows messages,
            SeenRows seen,
            InstantSource clock) {
        this.medicines = medicines;
        this.lookers = lookers;
        this.rows = rows;
        this.messages = messages;
        this.seen = seen;
        this.clock = clock;
    }

    /** The medicine a conversation is about, and those that its subject line names. */
    void nameWhole(Authority authority, ConversationId id, NewConversation wanted) {
        MedicineId about = wanted.about();
        if (about != null) {
            messages.names(id, WHOLE, about, null);
        }
        name(authority, id, WHOLE, wanted.subject());
    }

    /** The number of the message; empty where the conversation is out of reach. */
    Optional<Integer> append(Authority authority, ConversationId id, String text, Audience audience) {
        Instant now = clock.instant();
        Looker looker = lookers.of(authority);
        return rows.nextOfFamily(looker, id, audience, now).map(sequence -> {
            PersonId by = authority.actor().person();
            messages.insert(
                    id, new MessageRows.Kept(sequence, by, authority.grant(), null, audience, text, now, false));
            name(authority, id, sequence, text);
            seen.move(id, by, false, sequence, now);
            return sequence;
        });
    }

    /** An answer of the plan, whose people know of every medicine; empty where it is not with this desk. */
    Optional<Integer> answer(PersonId by, Desk desk, MemberId member, ConversationId id, String text) {
        Instant now = clock.instant();
        return rows.nextOfDesk(desk, id).map(sequence -> {
            messages.insert(id, new MessageRows.Kept(sequence, by, null, desk, Audience.PLAN, text, now, false));
            TellingWords.namedIn(text, medicines.of(member))
                    .forEach(medicine -> messages.names(id, sequence, medicine, null));
            seen.move(id, by, true, sequence, now);
            return sequence;
        });
    }

    private void name(Authority authority, ConversationId id, int sequence, String text) {
        List<MedicineSummary> all = medicines.of(authority.member());
        Looker looker = lookers.of(authority, all);
        for (MedicineId medicine : TellingWords.namedIn(text, all)) {
            messages.names(id, sequence, medicine, unknownTo(authority, looker, medicine));
        }
    }

    private static @Nullable PersonId unknownTo(Authority authority, Looker looker, MedicineId medicine) {
        return looker.shown().containsKey(medicine) ? null : authority.actor().person();
    }
}
