package org.carestead.checkup;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.carestead.access.GrantState;
import org.carestead.access.Level;
import org.carestead.checkup.HelperUse.Advice;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantView;
import org.carestead.grant.Grants;
import org.carestead.member.MemberId;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what each helper of a member may and what they have used of it. */
@Component
class HelperUses {

    /** Whoever has been there for less is left alone. */
    private static final Duration SETTLED = Duration.ofDays(30);

    private final GrantLists grants;
    private final People people;
    private final AreaUses uses;
    private final Pulses pulses;
    private final InstantSource clock;

    HelperUses(GrantLists grants, People people, AreaUses uses, Pulses pulses, InstantSource clock) {
        this.grants = grants;
        this.people = people;
        this.uses = uses;
        this.pulses = pulses;
        this.clock = clock;
    }

    /** Those whose access has not ended, by name. The same number of statements however many. */
    List<HelperUse> of(Actor actor, MemberId me, Instant since) {
        List<GrantView> live = grants.givenBy(actor).stream()
                .filter(grant -> grant.state() != GrantState.ENDED)
                .toList();
        Map<PersonId, PersonView> names =
                people.find(live.stream().map(GrantView::caregiver).distinct().toList());
        List<AreaUse> used = uses.since(me, since);
        return live.stream()
                .map(grant -> helper(grant, names.get(grant.caregiver()), since, used))
                .sorted((one, two) -> one.name().compareToIgnoreCase(two.name()))
                .toList();
    }

    /** Open pages of helpers look again. */
    void changed(MemberId member) {
        pulses.send(Grants.HELPERS_OF + member.id());
    }

    private HelperUse helper(GrantView grant, @Nullable PersonView who, Instant since, List<AreaUse> all) {
        // Of what they may no more nothing would be left.
        List<AreaUse> used = all.stream()
                .filter(use -> use.grant().equals(grant.id()))
                .filter(use -> grant.now().permissions().level(use.area()) != Level.NONE)
                .toList();
        HelperUse unjudged = new HelperUse(
                grant.id(),
                grant.caregiver(),
                grant.caregiverName(),
                who == null ? grant.caregiverName() : who.givenName(),
                grant.caregiverInitials(),
                grant.startsAt().isAfter(since) ? grant.startsAt() : since,
                grant.terms().permissions(),
                used,
                Advice.KEEP,
                grant.version());
        return unjudged.advised(advice(grant, unjudged));
    }

    private Advice advice(GrantView grant, HelperUse helper) {
        if (grant.state() == GrantState.PAUSED) {
            return Advice.PAUSED;
        }
        if (helper.permissions().isNothing()) {
            return Advice.EMERGENCY;
        }
        if (grant.startsAt().plus(SETTLED).isAfter(clock.instant())) {
            return Advice.NEW;
        }
        if (helper.used().isEmpty()) {
            return Advice.PAUSE;
        }
        return helper.narrowed().equals(helper.permissions()) ? Advice.KEEP : Advice.NARROW;
    }
}
