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
    private final InvitationRules rules;
    private final InvitationSending sending;
    private final InstantSource clock;

    Offers(InvitationRows rows, InvitationRules rules, InvitationSending sending, InstantSource clock) {
        this.rows = rows;
        this.rules = rules;
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

    /** What came of sending. */
    public sealed interface Sent {

        /** The link is on its way. */
        record UnderWay(InvitationId offer) implements Sent {}

        /** Nothing was sent. */
        record Refused(InvitationRefusal reason) implements Sent {}
    }

    /**
     * Sends the link.
     *
     * @param from the first day on which it permits something, in the plan's calendar
     */
    public Sent send(
            MemberView member,
            PersonId by,
            NewInvitation offer,
            GrantId standsInFor,
            LocalDate from,
            Prepared prepared) {
        Optional<InvitationRefusal> refusal = rules.refuses(member, offer);
        return refusal.isPresent()
                ? new Sent.Refused(refusal.get())
                : new Sent.UnderWay(sending.send(member, by, offer, standsInFor, from, prepared.secrets));
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
