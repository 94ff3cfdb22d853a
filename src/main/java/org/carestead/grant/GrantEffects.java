package org.carestead.grant;

import java.time.Instant;
import org.carestead.access.GrantId;
import org.carestead.grant.GrantEvent.GrantEndNears;
import org.carestead.grant.GrantEvent.GrantEnded;
import org.carestead.grant.GrantEvent.QuietEndOver;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.pulse.Pulses;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What goes with every change of a grant, in its transaction: the event, and the pulses to open screens. */
@Component
class GrantEffects {

    private final LatestGrants latest;
    private final Pulses pulses;
    private final ApplicationEventPublisher events;

    GrantEffects(LatestGrants latest, Pulses pulses, ApplicationEventPublisher events) {
        this.latest = latest;
        this.pulses = pulses;
        this.events = events;
    }

    void changed(GrantEvent event) {
        events.publishEvent(event);
        looksAnew(event.grant(), event.member());
    }

    /** The same for a change of which somebody else tells, or nobody. */
    void looksAnew(GrantId grant, MemberId member) {
        pulses.send(Grants.topic(grant));
        pulses.send(Grants.HELPERS_OF + member.id());
    }

    /** Its end is near: nothing has changed for whoever holds it, so only the member's screens look again. */
    void endNears(GrantEndNears event) {
        events.publishEvent(event);
        pulses.send(Grants.HELPERS_OF + event.member().id());
    }

    void ended(Grant grant, @Nullable PersonId by, EndReason reason) {
        latest.end(grant);
        changed(new GrantEnded(grant.id(), grant.member(), grant.caregiver(), by, reason));
    }

    /**
     * Ends it, by the caregiver's wish or together with another. Where it has ended quietly already, the caregiver sees
     * and is told what they would after a pause.
     */
    void endForAllToKnow(Grant grant, @Nullable PersonId by, EndReason reason, Instant now) {
        if (grant.can(GrantStep.END)) {
            grant.end(reason, now);
            ended(grant, by, reason);
        } else if (!grant.isKnownToBeOver(now)) {
            grant.isQuietNoMore();
            changed(new GrantEnded(grant.id(), grant.member(), grant.caregiver(), by, reason));
        }
    }

    /** What ended quietly is known from now on: its last day is past, or access was given anew. */
    void quietEndIsOver(Grant grant) {
        grant.isQuietNoMore();
        changed(new QuietEndOver(grant.id(), grant.member(), grant.caregiver()));
    }

    /** Ends it because its time is up. Who was paused then hears nothing, as after a quiet end (decision 028). */
    void timeIsUp(Grant grant, Instant now) {
        boolean inAPause = grant.can(GrantStep.RESUME);
        grant.end(grant.timeIsUp(), now);
        latest.end(grant);
        changed(new GrantEnded(grant.id(), grant.member(), grant.caregiver(), null, grant.timeIsUp(), inAPause));
    }

    void refused(GrantChangeRefused refused) {
        events.publishEvent(refused);
    }
}
