package org.carestead.privacy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestead.member.MemberId;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.privacy.PrivacyEvent.AccessLookedUp;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Answers "who could see Rosa's medicines on 3 May?" from what the tables remember by themselves. */
@Service
public class AccessThen {

    private final Officers officers;
    private final PastGrants grants;
    private final People people;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    AccessThen(
            Officers officers,
            PastGrants grants,
            People people,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.officers = officers;
        this.grants = grants;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Everybody who had an access to this member at this moment, those first who could do anything by it. Nothing of the
     * future is known: a later moment is taken for now.
     */
    public PrivacyAnswer<List<HeldThen>> at(Actor actor, MemberId member, Instant moment) {
        return officers.on(actor, (authority, inquiry) -> {
            events.publishEvent(new AccessLookedUp(inquiry.id(), actor.person(), member));
            Instant now = clock.instant();
            List<HeldThen> held = grants.of(member, moment.isAfter(now) ? now : moment);
            Map<PersonId, PersonView> names = people.find(held.stream()
                    .map(each -> new PersonId(each.caregiver()))
                    .distinct()
                    .toList());
            return held.stream()
                    .map(each -> named(each, names))
                    .sorted(Comparator.comparing(HeldThen::good).reversed())
                    .toList();
        });
    }

    private static HeldThen named(HeldThen held, Map<PersonId, PersonView> names) {
        Optional<PersonView> who = Optional.ofNullable(names.get(new PersonId(held.caregiver())));
        return new HeldThen(
                held.caregiver(),
                who.map(PersonView::fullName).orElse(""),
                who.map(PersonView::initials).orElse(""),
                held.relationship(),
                held.basis(),
                held.levels(),
                held.open(),
                held.singlesShown(),
                held.singlesHidden(),
                held.state(),
                held.good(),
                held.startsAt(),
                held.endsAt(),
                held.extraUntil());
    }
}
