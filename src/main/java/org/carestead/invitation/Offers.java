package org.carestead.invitation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestead.access.GrantId;
import org.carestead.invitation.InvitationSending.Secrets;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.PlanCalendar;
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

    /** So many letters go out for one caregiver's grant on one day of the plan's calendar. */
    static final int A_DAY = 5;

    private final InvitationRows rows;
    private final InvitationSending sending;
    private final LettersADay letters;
    private final PlanCalendar calendar;
    private final InstantSource clock;

    Offers(
            InvitationRows rows,
            InvitationSending sending,
            LettersADay letters,
            PlanCalendar calendar,
            InstantSource clock) {
        this.rows = rows;
        this.sending = sending;
        this.letters = letters;
        this.calendar = calendar;
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
     * An offer that nobody has accepted or taken back.
     *
     * @param name as the caregiver wrote it
     * @param state pending; locked by wrong passcodes; or expired, and to be sent again
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
            InvitationState state,
            Instant expiresAt) {}

    /** Makes link and passcode. */
    @Transactional(propagation = Propagation.NEVER)
    public Prepared prepare() {
        return new Prepared(sending.secrets());
    }

    /**
     * Whether as many letters as go out on one day have gone out for this grant: each is in the plan's name, and tells the
     * member wherever they can be reached. To be asked before each.
     */
    public boolean areEnoughToday(GrantId standsInFor) {
        return letters.areEnough(standsInFor.id(), A_DAY);
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
        letters.add(standsInFor.id());
        return sending.send(member, by, offer, standsInFor, from, prepared.secrets);
    }

    /** Sends a new link with a new passcode for one that was found; the old ones are dead. False where it is not open. */
    public boolean sendAgain(MemberView member, InvitationId id, Prepared prepared) {
        return rows.findById(id)
                .filter(offer -> offer.standsInFor() != null && offer.can(InvitationStep.SEND_AGAIN))
                .map(offer -> {
                    letters.add(requireNonNull(offer.standsInFor()).id());
                    sending.sendAgain(offer, member, sending.addressOf(offer), prepared.secrets);
                    return true;
                })
                .orElse(false);
    }

    /** Takes one back that was found; false where it is not open. */
    public boolean withdraw(InvitationId id) {
        return rows.findById(id)
                .filter(offer -> offer.standsInFor() != null && offer.can(InvitationStep.WITHDRAW))
                .map(offer -> {
                    offer.withdraw();
                    return true;
                })
                .orElse(false);
    }

    /** One that can still be sent again or taken back, with its lock. */
    public Optional<OpenOffer> find(InvitationId id) {
        return rows.locked(id)
                .filter(offer -> offer.standsInFor() != null && offer.can(InvitationStep.WITHDRAW))
                .map(offer -> offer.offer(clock.instant()));
    }

    /** Those at a member's, for the member: what has expired concerns nobody but the caregiver. */
    public List<OpenOffer> at(MemberId member) {
        return offers(rows.standInsAt(member))
                .filter(offer -> offer.state() != InvitationState.EXPIRED)
                .toList();
    }

    /** Those that a caregiver has made and whose days are not past; expired ones too, to be sent again. */
    public List<OpenOffer> by(PersonId caregiver) {
        return offers(rows.standInsBy(caregiver, calendar.today())).toList();
    }

    private Stream<OpenOffer> offers(List<Invitation> offers) {
        Instant now = clock.instant();
        return offers.stream().map(offer -> offer.offer(now));
    }
}
