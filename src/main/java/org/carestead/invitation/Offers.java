package org.carestead.invitation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestead.access.GrantId;
import org.carestead.invitation.InvitationSending.Secrets;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.person.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers by a caregiver to somebody who shall stand in. They travel as an invitation does: the link by mail, the passcode by
 * telephone, five tries, seven days. Whether it may be offered at all, the caller has found out: only module
 * {@code standin} calls this.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Offers {

    private final InvitationRows rows;
    private final InvitationSending sending;
    private final InstantSource clock;

    Offers(InvitationRows rows, InvitationSending sending, InstantSource clock) {
        this.rows = rows;
        this.sending = sending;
        this.clock = clock;
    }

    /** Link and passcode, made before the transaction: hashing takes its time. */
    public static final class Prepared {

        private final Secrets secrets;

        private Prepared(Secrets secrets) {
            this.secrets = secrets;
        }

        /** For the caregiver to tell by telephone; it cannot be read again. */
        public String passcode() {
            return secrets.passcode();
        }
    }

    /**
     * An offer that is open.
     *
     * @param name as the caregiver wrote it
     */
    public record OpenOffer(
            InvitationId id,
            MemberId member,
            GrantId standsInFor,
            PersonId by,
            String name,
            String givenName,
            LocalDate from,
            LocalDate until,
            Instant expiresAt) {}

    /** Makes link and passcode. */
    @Transactional(propagation = Propagation.NEVER)
    public Prepared prepare() {
        return new Prepared(sending.secrets());
    }

    /**
     * Sends the link. Whether its reader helps there already is not looked at: the caregiver must not find that out by trying
     * addresses. Whoever does is told when they accept, and nothing begins.
     *
     * @param from the first day on which it permits something, in the plan's calendar
     */
    public InvitationId send(
            MemberView member,
            PersonId by,
            NewInvitation offer,
            GrantId standsInFor,
            LocalDate from,
            Prepared prepared) {
        return sending.send(member, by, offer, standsInFor, from, prepared.secrets);
    }

    /** Sends a new link with a new passcode; the old ones are dead. False where the offer is not open. */
    public boolean sendAgain(MemberView member, InvitationId id, Prepared prepared) {
        return rows.locked(id)
                .filter(offer -> offer.standsInFor() != null && offer.can(InvitationStep.SEND_AGAIN))
                .map(offer -> {
                    sending.sendAgain(offer, member, sending.addressOf(offer), prepared.secrets);
                    return true;
                })
                .orElse(false);
    }

    /** Takes an offer back; false where it is not open. */
    public boolean withdraw(InvitationId id) {
        return rows.locked(id)
                .filter(offer -> offer.standsInFor() != null && offer.can(InvitationStep.WITHDRAW))
                .map(offer -> {
                    offer.withdraw();
                    return true;
                })
                .orElse(false);
    }

    /** One that is open. */
    public Optional<OpenOffer> find(InvitationId id) {
        return open(rows.findById(id).filter(offer -> offer.standsInFor() != null).stream()
                        .toList())
                .stream()
                .findFirst();
    }

    /** Those open at a member's, for the member. */
    public List<OpenOffer> at(MemberId member) {
        return open(rows.standInsAt(member));
    }

    /** Those that a caregiver has made. */
    public List<OpenOffer> by(PersonId caregiver) {
        return open(rows.standInsBy(caregiver));
    }

    private List<OpenOffer> open(List<Invitation> offers) {
        Instant now = clock.instant();
        return offers.stream()
                .filter(offer ->
                        offer.stateAt(now) == InvitationState.PENDING || offer.stateAt(now) == InvitationState.LOCKED)
                .map(Invitation::offer)
                .toList();
    }
}
