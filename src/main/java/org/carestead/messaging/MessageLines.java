package org.carestead.messaging;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Readings readings;
    private final People people;
    private final InstantSource clock;

    MessageLines(SeenRows seen, Readings readings, People people, InstantSource clock) {
        this.seen = seen;
        this.readings = readings;
        this.people = people;
        this.clock = clock;
    }

    /** @param kept the oldest first */
    ConversationPage page(Looker looker, ConversationLine about, List<Kept> kept, boolean earlier) {
        Readings.Of readings = this.readings.of(looker, about);
        Set<PersonId> named = readings.named().collect(Collectors.toCollection(HashSet::new));
        kept.forEach(message -> named.add(message.by()));
        Names names = new Names(people.find(named));
        return new ConversationPage(
                about,
                kept.stream().map(message -> line(readings, names, message)).toList(),
                earlier,
                looker.everything(),
                names.given(readings.whole()));
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
                        Readings.Of.isReadByPlan(places, message),
                        null))
                .toList();
    }

    private MessageLine line(Readings.Of readings, Names names, Kept message) {
        boolean own = message.from() == null
                && message.by().id().equals(readings.looker().you());
        return new MessageLine(
                message.sequence(),
                message.by(),
                message.from() == null ? names.given(message.by()) : names.full(message.by()),
                names.initials(message.by()),
                message.from(),
                message.grant() != null,
                own,
                message.sentAt(),
                message.audience(),
                message.takenBack() ? null : message.text(),
                names.given(readings.readable(message.sequence())),
                names.given(readings.readBy(message)),
                readings.isReadByPlan(message),
                own ? takeBackUntil(readings, message) : null);
    }

    private @Nullable Instant takeBackUntil(Readings.Of readings, Kept message) {
        Instant until = message.sentAt().plus(Writing.TAKE_BACK);
        boolean late = message.takenBack() || readings.isRead(message);
        return late || !clock.instant().isBefore(until) ? null : until;
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
