package org.carestead.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.carestead.access.Authority;
import org.carestead.access.GrantId;
import org.carestead.approval.Approvals;
import org.carestead.delivery.DeliveryEvent.DetailChangeRefused;
import org.carestead.delivery.DeliveryEvent.DetailChanged;
import org.carestead.delivery.DeliveryEvent.DetailPutBack;
import org.carestead.delivery.DeliveryEvent.DetailRemoved;
import org.carestead.delivery.DeliveryOutcome.Changed;
import org.carestead.delivery.DeliveryOutcome.Refused;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.pulse.Pulses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a change, with the event and the pulse that go with it. Whether it may be is for others to know. */
@Component
class DetailSetting {

    private final DetailRows rows;
    private final ProposalRows proposals;
    private final Approvals approvals;
    private final ApplicationEventPublisher events;
    private final Pulses pulses;
    private final InstantSource clock;

    DetailSetting(
            DetailRows rows,
            ProposalRows proposals,
            Approvals approvals,
            ApplicationEventPublisher events,
            Pulses pulses,
            InstantSource clock) {
        this.rows = rows;
        this.proposals = proposals;
        this.approvals = approvals;
        this.events = events;
        this.pulses = pulses;
        this.clock = clock;
    }

    static String topic(MemberId member) {
        return "delivery:" + member.id();
    }

    /** Says something else, where what was seen still counts. A question about the same is closed by it. */
    DeliveryOutcome set(Authority authority, DetailChange change) {
        MemberId member = authority.member();
        PersonId by = authority.actor().person();
        Optional<Detail> now = rows.of(member, change.part());
        if (!Objects.equals(now.map(Detail::id).orElse(null), change.seen())) {
            return refused(authority, change.part(), DeliveryRefusal.CHANGED_MEANWHILE);
        }
        if (Objects.equals(now.map(Detail::value).orElse(null), change.value())) {
            return refused(authority, change.part(), DeliveryRefusal.NO_DIFFERENCE);
        }
        GrantId grant = authority.grant();
        return write(
                authority,
                change,
                by,
                change.value() == null
                        ? new DetailRemoved(member, change.part(), by, grant)
                        : new DetailChanged(member, change.part(), by, grant));
    }

    /** Says again what was before; it stays whose it was. */
    DeliveryOutcome putBack(Authority authority, Detail now, Detail.Before before) {
        return write(
                authority,
                new DetailChange(now.part(), now.id(), before.value()),
                before.owner(),
                new DetailPutBack(
                        authority.member(), now.part(), authority.actor().person(), authority.grant()));
    }

    void propose(Authority authority, DetailChange change) {
        proposals.keep(authority.member(), change, authority.actor().person());
        pulses.send(topic(authority.member()));
    }

    DeliveryOutcome refused(Authority authority, DeliveryPart part, DeliveryRefusal reason) {
        events.publishEvent(new DetailChangeRefused(
                authority.member(), part, authority.actor().person(), authority.grant(), reason));
        return new Refused(reason);
    }

    /** A caregiver's way of paying does not outlive their access: nothing of it is kept. */
    void endPaymentOf(MemberId member, PersonId caregiver) {
        Instant now = clock.instant();
        rows.of(member, DeliveryPart.PAYMENT)
                .filter(detail -> detail.value() != null && detail.owner().equals(caregiver))
                .filter(detail -> rows.takeOff(member, DeliveryPart.PAYMENT, detail.id()))
                .ifPresent(detail -> {
                    rows.put(
                            member,
                            new DetailChange(DeliveryPart.PAYMENT, detail.id(), null),
                            caregiver,
                            null,
                            null,
                            now);
                    events.publishEvent(new DetailRemoved(member, DeliveryPart.PAYMENT, null, null));
                    pulses.send(topic(member));
                });
        rows.forgetOf(member, caregiver, DeliveryPart.PAYMENT);
    }

    private DeliveryOutcome write(Authority authority, DetailChange change, PersonId owner, DeliveryEvent event) {
        MemberId member = authority.member();
        DetailId seen = change.seen();
        if (seen != null && !rows.takeOff(member, change.part(), seen)) {
            return refused(authority, change.part(), DeliveryRefusal.CHANGED_MEANWHILE);
        }
        rows.put(member, change, owner, authority.actor().person(), authority.grant(), clock.instant());
        rows.forgetOlder(member, change.part(), seen);
        approvals.overtake(authority, change.part().asked(), member.id());
        events.publishEvent(event);
        pulses.send(topic(member));
        return new Changed();
    }
}
