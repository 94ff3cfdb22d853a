package org.carestead.messaging;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.messaging.MessageRows.Kept;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says of each message who wrote it, who may read it and who has. A helper never learns who else helps: who may read is
 * for the member alone, and of who has read, a helper is told of the member and the plan only.
 */
@Component
class MessageLines {

    private final SeenRows seen;
    private final Readership readership;
    private final Members members;
    private final People people;
    private final InstantSource clock;

    MessageLines(SeenRows seen, Readership readership, Members members, People people, InstantSource clock) {
        this.seen = seen;
        this.readership = readership;
        this.members = members;
        this.people = people;
        this.clock = clock;
    }

    /** @param kept the oldest first */
    ConversationPage page(Looker looker, ConversationLine about, List<Kept> kept, boolean earlier) {
        List<SeenRows.Place> places = seen.of(about.id());
        Readership.@Nullable Of readers = looker.everything() ? readership.of(looker.member(), about.id()) : null;
        @Nullable
        PersonId member = members.find(looker.member()).map(MemberView::person).orElse(null);
        Set<PersonId> named = new HashSet<>();
        kept.forEach(message -> named.add(message.by()));
        Optional.ofNullable(readers).ifPresent(of -> named.addAll(of.whole()));
        Optional.ofNullable(member).ifPresent(named::add);
        Names names = new Names(people.find(named));
        Context context = new Context(looker, about, places, readers, member, names);
        return new ConversationPage(
                about,
                kept.stream().map(message -> line(context, message)).toList(),
                earlier,
                looker.everything(),
                readers == null ? List.of() : names.given(readers.whole()));
    }

    /** The same for the plan, which gets what is for it and no more. */
    List<MessageLine> forPlan(ConversationId id, List<Kept> kept) {
        List<SeenRows.Place> places = seen.of(id);
        Set<PersonId> named = new HashSet<>();
        kept.forEach(message -> named.add(message.by()));
        Names names = new Names(people.find(named));
        return kept.stream()
                .map(message -> new MessageLine(
                        message.sequence(),
                        message.by(),
                        names.full(message.by()),
                        names.initials(message.by()),
                        message.from(),
                        message.grant() != null,
                        false,
                        message.sentAt(),
                        message.audience(),
                        message.text(),
                        List.of(),
                        List.of(),
                        isReadByPlan(places, message),
                        null))
                .toList();
    }

    private MessageLine line(Context context, Kept message) {
        boolean own = message.from() == null && message.by().id().equals(context.looker.you());
        List<PersonId> readable = context.readable(message.sequence());
        return new MessageLine(
                message.sequence(),
                message.by(),
                message.from() == null ? context.names.given(message.by()) : context.names.full(message.by()),
                context.names.initials(message.by()),
                message.from(),
                message.grant() != null,
                own,
                message.sentAt(),
                message.audience(),
                message.takenBack() ? null : message.text(),
                context.names.given(readable),
                context.names.given(context.readBy(message, readable)),
                isReadByPlan(context.places, message),
                own ? takeBackUntil(context.places, message) : null);
    }

    private @Nullable Instant takeBackUntil(List<SeenRows.Place> places, Kept message) {
        Instant until = message.sentAt().plus(Writing.TAKE_BACK);
        boolean read = places.stream()
                .anyMatch(place -> !place.reader().equals(message.by()) && place.through() >= message.sequence());
        return read || message.takenBack() || !clock.instant().isBefore(until) ? null : until;
    }

    private static boolean isReadByPlan(Collection<SeenRows.Place> places, Kept message) {
        return message.audience() == Audience.PLAN
                && places.stream().anyMatch(place -> place.atDesk() && place.through() >= message.sequence());
    }

    private record Context(
            Looker looker,
            ConversationLine about,
            List<SeenRows.Place> places,
            Readership.@Nullable Of readers,
            @Nullable PersonId member,
            Names names) {

        List<PersonId> readable(int sequence) {
            return readers == null || !about.shared() ? List.of() : readers.message(sequence);
        }

        List<PersonId> readBy(Kept message, List<PersonId> readable) {
            List<PersonId> may = new ArrayList<>(readable);
            if (member != null) {
                may.add(member);
            }
            return places.stream()
                    .filter(place -> !place.atDesk() && place.through() >= message.sequence())
                    .map(SeenRows.Place::reader)
                    .filter(reader -> may.contains(reader)
                            && !reader.equals(message.by())
                            && !reader.id().equals(looker.you()))
                    .toList();
        }
    }

    private record Names(Map<PersonId, PersonView> people) {

        List<String> given(List<PersonId> ids) {
            return ids.stream()
                    .map(people::get)
                    .filter(Objects::nonNull)
                    .map(PersonView::givenName)
                    .distinct()
                    .sorted()
                    .toList();
        }

        String given(PersonId id) {
            return find(id).map(PersonView::givenName).orElse("");
        }

        String full(PersonId id) {
            return find(id).map(PersonView::fullName).orElse("");
        }

        String initials(PersonId id) {
            return find(id).map(PersonView::initials).orElse("");
        }

        private Optional<PersonView> find(PersonId id) {
            return Optional.ofNullable(people.get(id));
        }
    }
}
