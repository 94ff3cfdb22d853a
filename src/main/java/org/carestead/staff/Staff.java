package org.carestead.staff;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.carestead.signin.Assurances;
import org.carestead.signin.Purpose;
import org.carestead.staff.StaffEvent.HatChangeRefused;
import org.carestead.staff.StaffEvent.HatGiven;
import org.carestead.staff.StaffEvent.HatTaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Who works for the plan. An administrator gives and takes hats after a fresh proof; nobody gives themselves one, and
 * the last administrator stays one. All else is refused, and recorded.
 */
@Service
public class Staff {

    private final StaffActing acting;
    private final HatRows rows;
    private final HatEffects effects;
    private final People people;
    private final Assurances assurances;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Staff(
            StaffActing acting,
            HatRows rows,
            HatEffects effects,
            People people,
            Assurances assurances,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.acting = acting;
        this.rows = rows;
        this.effects = effects;
        this.people = people;
        this.assurances = assurances;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody with a hat, by name. For administrators. */
    public StaffDecision<List<StaffPerson>> all(Actor actor) {
        return acting.on(actor, Hat.ADMINISTRATOR, authority -> {
            Map<PersonId, List<WornHat>> worn = rows.all();
            return people.find(worn.keySet()).values().stream()
                    .map(who -> view(who, worn.getOrDefault(who.id(), List.of())))
                    .sorted(Comparator.comparing(StaffPerson::fullName, String::compareToIgnoreCase))
                    .toList();
        });
    }

    /** Gives a hat to whom this address names at sign-in, after a fresh proof. */
    public HatOutcome give(Actor actor, EmailAddress address, Hat hat) {
        return changing(actor, hat, () -> {
            Optional<PersonId> person = people.named(address);
            if (person.isEmpty()) {
                return refused(actor, hat, HatRefusal.UNKNOWN_PERSON);
            }
            if (person.get().equals(actor.person())) {
                return refused(actor, hat, HatRefusal.NOT_YOURSELF);
            }
            if (!rows.give(person.get(), hat, actor.person(), clock.instant())) {
                return refused(actor, hat, HatRefusal.ALREADY);
            }
            effects.given(new HatGiven(person.get(), hat, actor.person()));
            return done(person.get());
        });
    }

    /** Takes a hat away, after a fresh proof. It is gone with the answer: open screens close by themselves. */
    public HatOutcome take(Actor actor, PersonId person, Hat hat) {
        return changing(actor, hat, () -> {
            if (hat == Hat.ADMINISTRATOR && rows.locked(hat).equals(List.of(person))) {
                return refused(actor, hat, HatRefusal.LAST_ADMINISTRATOR);
            }
            if (!rows.take(person, hat)) {
                return refused(actor, hat, HatRefusal.NOT_WORN);
            }
            effects.taken(new HatTaken(person, hat, actor.person()));
            return done(person);
        });
    }

    private HatOutcome changing(Actor actor, Hat hat, Supplier<HatOutcome> change) {
        return acting.on(
                        actor,
                        Hat.ADMINISTRATOR,
                        authority -> assurances.meets(actor, Purpose.CHANGE_HATS)
                                ? change.get()
                                : refused(actor, hat, HatRefusal.PROVE_ITS_YOU))
                .allowed()
                .orElseGet(() -> new HatOutcome.Refused(HatRefusal.NOT_AVAILABLE));
    }

    private HatOutcome refused(Actor actor, Hat hat, HatRefusal reason) {
        events.publishEvent(new HatChangeRefused(actor.person(), hat, reason));
        return new HatOutcome.Refused(reason);
    }

    private HatOutcome done(PersonId person) {
        PersonView who = people.find(person).orElseThrow();
        return new HatOutcome.Done(view(who, List.of()));
    }

    private static StaffPerson view(PersonView who, List<WornHat> hats) {
        return new StaffPerson(
                who.id(),
                who.fullName(),
                who.initials(),
                hats.stream().sorted(Comparator.comparing(WornHat::hat)).toList());
    }
}
