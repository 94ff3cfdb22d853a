package org.carestead.emergency.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.emergency.EmergencyId;
import org.carestead.emergency.EmergencyLists;
import org.carestead.emergency.EmergencyPlan;
import org.carestead.emergency.EmergencyState;
import org.carestead.grant.GrantView;
import org.carestead.grant.PermissionTemplate;
import org.carestead.person.People;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/** Finds what an address of the screen names, among the actor's own. */
@Component
class PlanDrafts {

    private static final int OFFERED_WAIT = 3;

    private final EmergencyLists lists;
    private final People people;

    PlanDrafts(EmergencyLists lists, People people) {
        this.lists = lists;
        this.people = people;
    }

    /** Somebody named already; not while it is open. */
    Optional<PlanDraft> named(Actor actor, String access) {
        return parsed(access, EmergencyId::new)
                .flatMap(id -> lists.trustedBy(actor).stream()
                        .filter(trusted -> trusted.id().equals(id) && trusted.state() != EmergencyState.OPEN)
                        .findFirst()
                        .map(trusted -> new PlanDraft(id, trusted.trusted(), trusted.givenName(), trusted.plan())));
    }

    /** A helper, to start with: to see everything that they may know of today. */
    Optional<PlanDraft> helper(Actor actor, String grant) {
        return parsed(grant, GrantId::new)
                .flatMap(id -> lists.of(actor).canBeNamed().stream()
                        .filter(given -> given.id().equals(id))
                        .findFirst())
                .flatMap(given -> people.find(given.caregiver())
                        .map(who -> new PlanDraft(null, who.id(), who.givenName(), plan(given))));
    }

    private static EmergencyPlan plan(GrantView given) {
        return new EmergencyPlan(
                new GrantTerms(
                        PermissionTemplate.SEES_EVERYTHING.permissions(),
                        given.terms().visibility()),
                OFFERED_WAIT);
    }

    private static <T> Optional<T> parsed(String text, Function<UUID, T> id) {
        try {
            return Optional.of(id.apply(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
