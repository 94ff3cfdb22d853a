package org.carestead.grant;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.Level;
import org.carestead.access.Need;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a grant is at this moment, whoever asks: for services of other modules, never for screens. It decides nothing. */
@Service
@Transactional(readOnly = true)
public class GrantsInForce {

    private final GrantRows rows;
    private final InstantSource clock;

    GrantsInForce(GrantRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Whether it permits something, in the areas it has; a stand-in's does while the caregiver's own does too. */
    public boolean isInForce(GrantId id) {
        Instant now = clock.instant();
        return rows.held(id).filter(held -> held.isActive(now)).isPresent();
    }

    /** Whether it has no area at all, as of those who are there for an emergency only. */
    public boolean isForEmergenciesOnly(GrantId id) {
        return rows.findById(id)
                .filter(grant -> grant.terms().permissions().isNothing())
                .isPresent();
    }

    /** When it ends, or would have. */
    public Optional<Instant> endsAt(GrantId id) {
        return rows.findById(id).map(Grant::endsAt);
    }

    /** How far it reaches in an area, whether or not it rests; nowhere where there is none. */
    public Level level(GrantId id, Area area) {
        return rows.findById(id)
                .map(grant -> grant.terms().permissions().level(area))
                .orElse(Level.NONE);
    }

    /** Since when this caregiver helps this member; empty where they do not. */
    public Optional<Instant> startOf(MemberId member, PersonId caregiver) {
        return rows.startOf(member, caregiver);
    }

    /** Whose access to this member reaches as far, and what it allows. */
    public List<HeldTerms> reaching(MemberId member, Need need) {
        Instant now = clock.instant();
        List<Grant> grants = rows.liveOf(member);
        Map<GrantId, Grant> all = grants.stream().collect(toMap(Grant::id, grant -> grant));
        return grants.stream()
                .flatMap(grant -> held(grant, all).stream())
                .filter(held -> held.permits(need, now))
                .map(held -> new HeldTerms(held.grant().caregiver(), held.terms(now)))
                .toList();
    }

    // A stand-in's whose caregiver's own has ended permits nothing.
    private static Optional<HeldGrant> held(Grant grant, Map<GrantId, Grant> all) {
        GrantId lender = grant.standsInFor();
        return lender == null
                ? Optional.of(new HeldGrant(grant, null))
                : Optional.ofNullable(all.get(lender)).map(own -> new HeldGrant(grant, own));
    }
}
