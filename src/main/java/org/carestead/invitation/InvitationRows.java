package org.carestead.invitation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestead.courier.MessageId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRows extends Repository<Invitation, InvitationId> {

    Invitation saveAndFlush(Invitation invitation);

    Optional<Invitation> findById(InvitationId id);

    @Query("SELECT i FROM Invitation i WHERE i.tokenHash = :tokenHash")
    Optional<Invitation> behind(byte[] tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT i FROM Invitation i WHERE i.id = :id")
    Optional<Invitation> locked(InvitationId id);

    @Query("""
        SELECT i FROM Invitation i
        WHERE i.member = :member AND i.standsInFor IS NULL AND i.state IN (org.carestead.invitation.InvitationState.PENDING,
            org.carestead.invitation.InvitationState.EXPIRED, org.carestead.invitation.InvitationState.LOCKED)
        ORDER BY i.createdAt DESC\
        """)
    List<Invitation> openOf(MemberId member);

    @Query("SELECT i FROM Invitation i WHERE i.message = :message")
    Optional<Invitation> carriedBy(MessageId message);

    @Query("SELECT i FROM Invitation i WHERE i.member = :member")
    List<Invitation> of(MemberId member);

    @Query("""
        SELECT i FROM Invitation i WHERE i.member = :member AND i.standsInFor IS NOT NULL
        AND i.state IN (org.carestead.invitation.InvitationState.PENDING,
            org.carestead.invitation.InvitationState.LOCKED)\
        """)
    List<Invitation> standInsAt(MemberId member);

    @Query("""
        SELECT i FROM Invitation i WHERE i.invitedBy = :caregiver AND i.standsInFor IS NOT NULL
        AND i.state IN (org.carestead.invitation.InvitationState.PENDING,
            org.carestead.invitation.InvitationState.LOCKED, org.carestead.invitation.InvitationState.EXPIRED)
        AND i.grantEndsOn >= :today\
        """)
    List<Invitation> standInsBy(PersonId caregiver, LocalDate today);
}
