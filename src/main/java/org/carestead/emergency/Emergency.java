package org.carestead.emergency;

import static java.util.Comparator.naturalOrder;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
 * @param withdrawals when requests were taken back
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
        Withdrawals withdrawals,
        @Nullable Open open) {

    /** How long after a no, or after the first of two requests that were taken back, nobody can ask again. */
    static final Duration WAIT = Duration.ofDays(1);

    /** The last two. */
    record Withdrawals(@Nullable Instant last, @Nullable Instant before) {

        static final Withdrawals NONE = new Withdrawals(null, null);

        Withdrawals and(Instant now) {
            return new Withdrawals(now, last);
        }
    }

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
        return new Emergency(
                EmergencyId.next(),
                member,
                trusted,
                EmergencyState.NAMED,
                plan,
                now,
                null,
                null,
                Withdrawals.NONE,
                null);
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
                withdrawals,
                open);
    }

    /** From when on it can be asked for again. Each request calls and writes to the member wherever they can be reached. */
    Optional<Instant> mayAskFrom(Instant now) {
        return Stream.of(refusedAt, withdrawals.before())
                .flatMap(Stream::ofNullable)
                .map(moment -> moment.plus(WAIT))
                .filter(now::isBefore)
                .max(naturalOrder());
    }

    Emergency asked(String reason, Instant now) {
        // As exact as the row will be.
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        Request asks = new Request(UUID.randomUUID(), reason, at, at.plus(Duration.ofDays(plan.waitDays())));
        return step(EmergencyStep.ASK, asks, refusedAt, null);
    }

    Emergency withdrawn(Instant now) {
        return new Emergency(
                id,
                member,
                trusted,
                next(EmergencyStep.WITHDRAW),
                plan,
                namedAt,
                null,
                refusedAt,
                withdrawals.and(now),
                null);
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
        return new Emergency(id, member, trusted, next(step), plan, namedAt, asks, refusal, withdrawals, opening);
    }

    private EmergencyState next(EmergencyStep step) {
        if (!can(step)) {
            throw new IllegalStateException(step + " is not possible from " + state);
        }
        return step.to();
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
