package org.carestead.emergency;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.carestead.emergency.EmergencyEvent.EmergencyAsked;
import org.carestead.emergency.EmergencyEvent.EmergencyWithdrawn;
import org.carestead.emergency.EmergencyEvent.TrustedPersonRemoved;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Service;

/** The trusted person's side: asking, taking it back, not wanting to be named. Nothing here opens or changes anything. */
@Service
public class EmergencyRequests {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 300;

    private final EmergencySteps steps;
    private final EmergencyEffects effects;
    private final EmergencyTasks.Schedule schedule;
    private final EmergencyMail mail;
    private final InstantSource clock;

    EmergencyRequests(
            EmergencySteps steps,
            EmergencyEffects effects,
            EmergencyTasks.Schedule schedule,
            EmergencyMail mail,
            InstantSource clock) {
        this.steps = steps;
        this.effects = effects;
        this.schedule = schedule;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Asks. The member is told at once wherever they can be reached; without a no it opens after the wait.
     *
     * @param reason for the member to read; what is longer than {@value #LONGEST_REASON} characters is cut off
     */
    public EmergencyOutcome ask(Actor actor, EmergencyId id, String reason) {
        String why = cut(reason.strip());
        return own(actor, id, EmergencyStep.ASK, emergency -> {
            Instant now = clock.instant();
            if (why.isEmpty()) {
                return Optional.of(EmergencyRefusal.REASON_MISSING);
            }
            if (emergency.mayAskFrom(now).isPresent()) {
                return Optional.of(EmergencyRefusal.TOO_SOON);
            }
            Emergency asked = emergency.asked(why, now);
            effects.step(emergency, asked, new EmergencyAsked(emergency.whose(), actor.person(), mail.asked(asked)));
            schedule.request(asked);
            return Optional.empty();
        });
    }

    /** Takes the request back. A second time within a day, it can be asked for again a day after the first. */
    public EmergencyOutcome withdraw(Actor actor, EmergencyId id) {
        return own(actor, id, EmergencyStep.WITHDRAW, emergency -> {
            effects.step(
                    emergency,
                    emergency.withdrawn(clock.instant()),
                    new EmergencyWithdrawn(emergency.whose(), actor.person()));
            return Optional.empty();
        });
    }

    /** Does not want to be named any more. What is open the person gives back as every access. */
    public EmergencyOutcome stepDown(Actor actor, EmergencyId id) {
        return own(actor, id, EmergencyStep.REMOVE, emergency -> {
            if (emergency.state() == EmergencyState.OPEN) {
                return Optional.of(EmergencyRefusal.CHANGED_MEANWHILE);
            }
            effects.step(emergency, emergency.removed(), new TrustedPersonRemoved(emergency.whose(), actor.person()));
            return Optional.empty();
        });
    }

    private EmergencyOutcome own(
            Actor actor, EmergencyId id, EmergencyStep step, Function<Emergency, Optional<EmergencyRefusal>> work) {
        return steps.take(
                actor,
                id,
                emergency -> emergency.state() != EmergencyState.REMOVED
                        && emergency.trusted().equals(actor.person()),
                emergency -> emergency.can(step),
                work);
    }

    private static String cut(String reason) {
        return reason.codePointCount(0, reason.length()) <= LONGEST_REASON
                ? reason
                : reason.substring(0, reason.offsetByCodePoints(0, LONGEST_REASON));
    }
}
