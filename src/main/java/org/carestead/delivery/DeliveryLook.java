package org.carestead.delivery;

import java.util.Map;
import java.util.function.Function;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.Need;
import org.carestead.approval.ApprovalState;
import org.carestead.approval.Approvals;
import org.carestead.approval.AskedView;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.Pharmacies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Seeing where medicines go and how they are paid. */
@Service
public class DeliveryLook {

    private final DetailRows rows;
    private final ProposalRows proposals;
    private final Approvals approvals;
    private final Pharmacies pharmacies;
    private final NewCaregivers newCaregivers;

    DeliveryLook(
            DetailRows rows,
            ProposalRows proposals,
            Approvals approvals,
            Pharmacies pharmacies,
            NewCaregivers newCaregivers) {
        this.rows = rows;
        this.proposals = proposals;
        this.approvals = approvals;
        this.pharmacies = pharmacies;
        this.newCaregivers = newCaregivers;
    }

    /**
     * All of it. Needs {@code DELIVERY} at {@code VIEW}. Of a way of paying only whoever gave it sees more than its
     * kind and last four digits.
     */
    public DeliverySheet of(Authority authority) {
        authority.demand(Need.view(Area.DELIVERY));
        Map<DeliveryPart, Detail> now = rows.of(authority.member());
        Map<DeliveryPart, DetailChange> proposed = proposals.of(authority.member());
        Function<DeliveryPart, @Nullable AskedView> asked = part ->
                approvals.asked(authority, part.asked()).get(authority.member().id());
        Sight sight = new Sight(authority, now, proposed, asked);
        DetailView<PreferredPharmacy> pharmacy = sight.of(DeliveryPart.PHARMACY, PreferredPharmacy.class);
        PreferredPharmacy preferred = pharmacy.value();
        return new DeliverySheet(
                sight.of(DeliveryPart.ADDRESS, PostalAddress.class),
                pharmacy,
                sight.of(DeliveryPart.PAYMENT, PaymentMethod.class),
                preferred == null ? null : pharmacies.find(preferred.pharmacy()).orElse(null),
                newCaregivers.newUntil(authority).orElse(null));
    }

    private record Sight(
            Authority authority,
            Map<DeliveryPart, Detail> now,
            Map<DeliveryPart, DetailChange> proposed,
            Function<DeliveryPart, @Nullable AskedView> asked) {

        <T extends DetailValue> DetailView<T> of(DeliveryPart part, Class<T> type) {
            AskedView question = asked.apply(part);
            DetailChange proposal = proposed.get(part);
            T suggested = question != null && question.state() == ApprovalState.WAITING && proposal != null
                    ? shown(type, proposal.value(), question.by())
                    : null;
            Detail detail = now.get(part);
            return detail == null
                    ? new DetailView<>(null, null, null, null, null, false, question, suggested)
                    : new DetailView<>(
                            detail.id(),
                            shown(type, detail.value(), detail.owner()),
                            detail.owner(),
                            detail.by(),
                            detail.at(),
                            authority.grant() == null && authority.visibility().everything() && detail.before() != null,
                            question,
                            suggested);
        }

        private <T extends DetailValue> @Nullable T shown(Class<T> type, @Nullable DetailValue value, PersonId owner) {
            boolean theirs = owner.equals(authority.you());
            return type.cast(value instanceof PaymentMethod payment && !theirs ? payment.forOthers() : value);
        }
    }
}
