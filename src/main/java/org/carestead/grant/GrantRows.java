package org.carestead.grant;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carestead.access.GrantId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GrantRows extends Repository<Grant, GrantId> {

    Grant saveAndFlush(Grant grant);

    Optional<Grant> findById(GrantId id);

    /**
     * To change it. Asked first in a transaction it waits for acts under way instead of losing against them, because a
     * snapshot is taken by the first plain read only.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT g FROM Grant g WHERE g.id = :id")
    Optional<Grant> locked(GrantId id);

    @Query("""
        SELECT MAX(g.startsAt) FROM Grant g WHERE g.member = :member AND g.caregiver = :caregiver
            AND g.state <> org.carestead.access.GrantState.ENDED\
        """)
    Optional<Instant> startOf(MemberId member, PersonId caregiver);

    /** All of a member's that have not ended, to hold them; always in the same order, so that nobody waits in a circle. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
        SELECT g FROM Grant g WHERE g.member = :member
        AND g.state <> org.carestead.access.GrantState.ENDED ORDER BY g.id.id\
        """)
    List<Grant> lockedOf(MemberId member);

    /** All of a member's that have not ended, to look at. */
    @Query("""
        SELECT g FROM Grant g WHERE g.member = :member
        AND g.state <> org.carestead.access.GrantState.ENDED\
        """)
    List<Grant> liveOf(MemberId member);

    @Query("SELECT g FROM Grant g WHERE g.member = :member ORDER BY g.startsAt DESC")
    List<Grant> of(MemberId member);

    /** The one that has not ended, to change it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
        SELECT g FROM Grant g WHERE g.member = :member AND g.caregiver = :caregiver
        AND g.state <> org.carestead.access.GrantState.ENDED\
        """)
    Optional<Grant> live(MemberId member, PersonId caregiver);

    /** Those that the caregiver takes to be there: a quiet end among them, but for the time. */
    @Query("""
        SELECT new org.carestead.grant.HeldGrant(g, l) FROM Grant g LEFT JOIN Grant l ON l.id = g.standsInFor
        WHERE g.caregiver = :caregiver
        AND (g.state <> org.carestead.access.GrantState.ENDED
            OR g.endReason = org.carestead.grant.EndReason.REVOKED_QUIETLY)\
        """)
    List<HeldGrant> knownTo(PersonId caregiver);

    /** One as whoever holds it has it. */
    @Query("""
        SELECT new org.carestead.grant.HeldGrant(g, l) FROM Grant g LEFT JOIN Grant l ON l.id = g.standsInFor
        WHERE g.id = :id\
        """)
    Optional<HeldGrant> held(GrantId id);

    /** Those of which the member lets this caregiver have somebody stand in. */
    @Query("""
        SELECT g FROM Grant g WHERE g.caregiver = :caregiver AND g.mayStandIn = TRUE
        AND g.state <> org.carestead.access.GrantState.ENDED\
        """)
    List<Grant> lendableBy(PersonId caregiver);

    /** Those of this pair that the caregiver takes for paused. */
    @Query("""
        SELECT g FROM Grant g WHERE g.member = :member AND g.caregiver = :caregiver
        AND g.endReason = org.carestead.grant.EndReason.REVOKED_QUIETLY\
        """)
    List<Grant> quietOf(MemberId member, PersonId caregiver);
}
