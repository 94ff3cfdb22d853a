package org.carestead.notice;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.carestead.courier.Channel;
import org.carestead.database.Conflicts;
import org.carestead.notice.ChoiceRows.Hours;
import org.carestead.notice.NoticeWays.Way;
import org.carestead.person.ContactPointId;
import org.carestead.person.ContactPointView;
import org.carestead.person.Languages;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.carestead.person.Preference;
import org.carestead.person.PreferenceChanged;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How a person wants to be told, by themselves and for nobody else. There is no call by which security notices could be
 * switched off: their channels are not kept, and whoever sends asks no choice about them.
 */
@Service
public class NoticeChoices {

    private final TransactionOperations transactions;
    private final ChoiceRows rows;
    private final NoticeWays ways;
    private final People people;
    private final ApplicationEventPublisher events;

    NoticeChoices(
            TransactionOperations transactions,
            ChoiceRows rows,
            NoticeWays ways,
            People people,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.rows = rows;
        this.ways = ways;
        this.people = people;
        this.events = events;
    }

    /** How it stands. */
    @Transactional(readOnly = true)
    public NoticeSettings of(Actor actor) {
        PersonView who = people.find(actor.person()).orElseThrow();
        Map<NoticeGroup, NoticeChoice> choices = new EnumMap<>(NoticeGroup.class);
        Arrays.stream(NoticeKind.values()).forEach(kind -> choices.put(kind.group(), NoticeChoice.USUAL));
        choices.putAll(rows.choices(actor.person()));
        Optional<Hours> hours = rows.hours(actor.person());
        return new NoticeSettings(
                choices,
                ways.possible(who),
                ways.always(who).stream().map(Way::to).toList(),
                people.contactPoints(who.id()).stream()
                        .filter(ContactPointView::failed)
                        .toList(),
                hours.map(Hours::quiet).orElse(null),
                hours.map(Hours::zone).orElse(null));
    }

    /**
     * Chooses for some groups, for all of them or for none. Refused: switching off what is about security, a way there is
     * none of, and a language that we do not speak.
     */
    public ChoiceOutcome choose(Actor actor, Map<NoticeGroup, NoticeChoice> chosen) {
        return inTransaction(() -> {
            Set<Channel> possible =
                    people.find(actor.person()).map(ways::possible).orElse(Set.of());
            Optional<ChoiceRefusal> refusal = chosen.entrySet().stream()
                    .flatMap(each -> refusal(possible, each.getKey(), each.getValue()).stream())
                    .findFirst();
            if (refusal.isPresent()) {
                return new ChoiceOutcome.Refused(refusal.get());
            }
            Map<NoticeGroup, NoticeChoice> before = rows.choices(actor.person());
            Map<NoticeGroup, NoticeChoice> changed = new EnumMap<>(NoticeGroup.class);
            changed.putAll(chosen);
            changed.entrySet()
                    .removeIf(each -> before.getOrDefault(each.getKey(), NoticeChoice.USUAL)
                            .equals(each.getValue()));
            changed.forEach((group, choice) -> rows.choose(actor.person(), group, choice));
            if (!changed.isEmpty()) {
                events.publishEvent(new PreferenceChanged(actor.person(), Preference.NOTICES));
            }
            return new ChoiceOutcome.Done();
        });
    }

    /**
     * Sets the hours in which nothing is sent but what is about security.
     *
     * @param quiet null: none
     * @param zone by whose clock
     */
    public ChoiceOutcome rest(Actor actor, @Nullable QuietHours quiet, ZoneId zone) {
        return inTransaction(() -> {
            Hours wanted = new Hours(zone, quiet);
            if (!rows.hours(actor.person()).equals(Optional.of(wanted))) {
                rows.rest(actor.person(), wanted);
                events.publishEvent(new PreferenceChanged(actor.person(), Preference.QUIET_HOURS));
            }
            return new ChoiceOutcome.Done();
        });
    }

    /**
     * A contact point of the actor's own which had failed works again, they say: it is used from now on.
     *
     * @return false where it is not theirs, or had not failed; one answer for both
     */
    public boolean trust(Actor actor, ContactPointId contactPoint) {
        return Conflicts.retrying(
                () -> requireNonNull(transactions.execute(status -> people.trust(actor.person(), contactPoint))));
    }

    private static Optional<ChoiceRefusal> refusal(Set<Channel> possible, NoticeGroup group, NoticeChoice choice) {
        if (!group.mayBeSwitchedOff() && !choice.channels().equals(NoticeChoice.USUAL.channels())) {
            return Optional.of(ChoiceRefusal.ALWAYS_SENT);
        }
        if (group.mayBeSwitchedOff() && !possible.containsAll(choice.channels())) {
            return Optional.of(ChoiceRefusal.NO_SUCH_WAY);
        }
        return choice.language() == null || Languages.ALL.contains(choice.language())
                ? Optional.empty()
                : Optional.of(ChoiceRefusal.NOT_SPOKEN);
    }

    private ChoiceOutcome inTransaction(Supplier<ChoiceOutcome> work) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> work.get())));
    }
}
