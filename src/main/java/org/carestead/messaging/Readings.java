package org.carestead.messaging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.messaging.MessageRows.Kept;
import org.carestead.messaging.SeenRows.Place;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds who reads the messages of a conversation, as far as one pair of eyes may know. A helper never learns who else
 * helps: what other helpers have read is told to the member alone, not even by a message that can no longer be taken back.
 */
@Component
class Readings {

    private final SeenRows seen;
    private final Readership readership;
    private final Members members;

    Readings(SeenRows seen, Readership readership, Members members) {
        this.seen = seen;
        this.readership = readership;
        this.members = members;
    }

    Of of(Looker looker, ConversationLine about) {
        return new Of(
                looker,
                about,
                seen.of(about.id()),
                looker.everything() ? readership.of(looker.member(), about.id()) : null,
                members.find(looker.member()).map(MemberView::person).orElse(null));
    }

    /** Who reads the messages of one conversation. */
    record Of(
            Looker looker,
            ConversationLine about,
            List<Place> places,
            Readership.@Nullable Of readers,
            @Nullable PersonId member) {

        /** Those who help and may know of the conversation, were it shared; for the member's own eyes only. */
        List<PersonId> whole() {
            return readers == null ? List.of() : readers.whole();
        }

        /** Those who help and may know of this message; for the member's own eyes only. */
        List<PersonId> readable(int sequence) {
            return readers == null || !about.shared() ? List.of() : readers.message(sequence);
        }

        /** Those whose reading these eyes may know of: who never gets the message does not read it by reading on. */
        List<PersonId> counting(int sequence) {
            return Stream.concat(readable(sequence).stream(), Stream.ofNullable(member))
                    .filter(reader -> !reader.id().equals(looker.you()))
                    .toList();
        }

        List<PersonId> readBy(Kept message) {
            List<PersonId> counting = counting(message.sequence());
            return places.stream()
                    .filter(place -> !place.atDesk() && place.through() >= message.sequence())
                    .map(Place::reader)
                    .filter(reader -> counting.contains(reader) && !reader.equals(message.by()))
                    .toList();
        }

        boolean isReadByPlan(Kept message) {
            return isReadByPlan(places, message);
        }

        /** By anybody of whom these eyes may know. */
        boolean isRead(Kept message) {
            return isReadByPlan(message) || !readBy(message).isEmpty();
        }

        static boolean isReadByPlan(List<Place> places, Kept message) {
            return message.audience() == Audience.PLAN
                    && places.stream().anyMatch(place -> place.atDesk() && place.through() >= message.sequence());
        }

        /** Whoever is to be called by name beside those who have written. */
        Stream<PersonId> named() {
            return Stream.concat(whole().stream(), Optional.ofNullable(member).stream());
        }
    }
}
