package org.carestead.emergency;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.emergency.EmergencyEvent.Whose;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a member has set for one trusted person and how it stands, as its row says it. Each step is a new value; a step
 * from the wrong state is a programmer's error.
 *
 * @param request what runs; null while nothing was asked
 * @param refusedAt when the member said no for the last time
 * @param open what has opened; null while nothing is open
 */
record Emergency(
        EmergencyId id,
        MemberId member,
        PersonId trusted,
        EmergencyState state,
        EmergencyPlan plan,
        Instant namedAt,
        @Nullable Request request,
        @Nullable Instant refusedAt,
        @Nullable Open open) {

    /** A request, and when it opens. */
    record Request(UUID id, String reason, Instant askedAt, Instant opensAt) {

        // The longer of both waits counts: neither a shorter plan nor a longer one hurries what runs.
        Request waiting(int days) {
            Instant wanted = askedAt.plus(Duration.ofDays(days));
            return new Request(id, reason, askedAt, wanted.isAfter(opensAt) ? wanted : opensAt);
        }
    }

    /** The grant by which it is open, and until when. */
    record Open(GrantId grant, Instant until) {}

    static Emergency named(MemberId member, PersonId trusted, EmergencyPlan plan, Instant now) {
        return new Emergency(EmergencyId.next(), member, trusted, EmergencyState.NAMED, plan, now, null, null, null);
    }

    Emergency planned(EmergencyPlan wanted) {
        Request runs = request;
        return new Emergency(
                id,
                member,
                trusted,
                state,
                wanted,
                namedAt,
                runs == null ? null : runs.waiting(wanted.waitDays()),
                refusedAt,
                open);
    }

    Emergency asked(String reason, Instant now) {
        // As exact as the row will be.
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        Request asks = new Request(UUID.randomUUID(), reason, at, at.plus(Duration.ofDays(plan.waitDays())));
        return step(EmergencyStep.ASK, asks, refusedAt, null);
    }

    Emergency withdrawn() {
        return step(EmergencyStep.WITHDRAW, null, refusedAt, null);
    }

    Emergency refused(Instant now) {
        return step(EmergencyStep.REFUSE, null, now, null);
    }

    Emergency opened(GrantId grant, Instant until) {
        return step(EmergencyStep.OPEN, null, refusedAt, new Open(grant, until));
    }

    Emergency closed() {
        return step(EmergencyStep.CLOSE, null, refusedAt, null);
    }

    Emergency removed() {
        return step(EmergencyStep.REMOVE, null, refusedAt, null);
    }

    private Emergency step(
            EmergencyStep step, @Nullable Request asks, @Nullable Instant refusal, @Nullable Open opening) {
        if (!can(step)) {
            throw new IllegalStateException(step + " is not possible from " + state);
        }
        return new Emergency(id, member, trusted, step.to(), plan, namedAt, asks, refusal, opening);
    }

    boolean can(EmergencyStep step) {
        return step.isPossibleFrom(state);
    }

    boolean isRunning(UUID asked) {
        Request runs = request;
        return state == EmergencyState.ASKED && runs != null && runs.id().equals(asked);
    }

    Whose whose() {
        return new Whose(id, member, trusted);
    }
}
