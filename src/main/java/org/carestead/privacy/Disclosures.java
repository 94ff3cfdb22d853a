package org.carestead.privacy;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.carestead.database.Conflicts;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.privacy.PrivacyEvent.DisclosuresRead;
import org.carestead.privacy.PrivacyEvent.DisclosuresRefused;
import org.carestead.privacy.PrivacyEvent.DisclosuresSaved;
import org.carestead.signin.Actor;
import org.carestead.signin.Assurances;
import org.carestead.signin.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * To whom what of a member was shown in the last six years (45 CFR 164.528). For the member themselves, and for a privacy
 * officer. The law would let leave out what was shown by the member's own authorization; here it is in.
 */
@Service
public class Disclosures {

    /** How far back it goes, in years (45 CFR 164.528(a)(1)). */
    public static final int YEARS = 6;

    private final TransactionOperations transactions;
    private final Officers officers;
    private final DisclosureRows rows;
    private final Members members;
    private final Assurances assurances;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Disclosures(
            TransactionOperations transactions,
            Officers officers,
            DisclosureRows rows,
            Members members,
            Assurances assurances,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.transactions = transactions;
        this.officers = officers;
        this.rows = rows;
        this.members = members;
        this.assurances = assurances;
        this.events = events;
        this.clock = clock;
    }

    /** The actor's own; empty where they are no member. */
    public Optional<Accounting> own(Actor actor, ZoneId zone) {
        return inTransaction(() -> members.of(actor.person()).map(me -> accounting(me, zone)));
    }

    /** A member's, for a privacy officer; empty where there is no such member. */
    public PrivacyAnswer<Optional<Accounting>> of(Actor actor, MemberId member, ZoneId zone) {
        return officers.on(
                actor,
                (authority, inquiry) -> members.find(member).map(found -> {
                    events.publishEvent(new DisclosuresRead(inquiry.id(), actor.person(), member));
                    return accounting(found, zone);
                }));
    }

    /**
     * To be taken along, after a fresh proof: the actor's own, or a member's for a privacy officer.
     *
     * @param member null: the actor's own
     * @return empty where the actor may not, or has not proved enough lately; the attempt is recorded
     */
    public Optional<Accounting> save(Actor actor, @Nullable MemberId member, DisclosureFormat format, ZoneId zone) {
        if (!assurances.meets(actor, Purpose.DOWNLOAD_EVERYTHING)) {
            return refused(actor);
        }
        if (member != null) {
            return officers.on(
                                    actor,
                                    (authority, inquiry) ->
                                            members.find(member).map(found -> saved(actor, found, format, zone)))
                            instanceof PrivacyAnswer.Given<Optional<Accounting>>(Optional<Accounting> given)
                    ? given
                    : refused(actor);
        }
        Optional<Accounting> own =
                inTransaction(() -> members.of(actor.person()).map(me -> saved(actor, me, format, zone)));
        return own.isPresent() ? own : refused(actor);
    }

    private Accounting saved(Actor actor, MemberView member, DisclosureFormat format, ZoneId zone) {
        events.publishEvent(new DisclosuresSaved(actor.person(), member.id(), format));
        return accounting(member, zone);
    }

    private Accounting accounting(MemberView member, ZoneId zone) {
        Instant now = clock.instant();
        Instant from = now.atOffset(ZoneOffset.UTC).minusYears(YEARS).toInstant();
        return new Accounting(member, from, now, zone, rows.of(member.id(), from, zone));
    }

    private Optional<Accounting> refused(Actor actor) {
        return inTransaction(() -> {
            events.publishEvent(new DisclosuresRefused(actor.person()));
            return Optional.empty();
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> work.get())));
    }
}
