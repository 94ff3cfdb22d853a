package org.carestead.delivery;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.Authority;
import org.carestead.approval.ActionKind;
import org.carestead.approval.PreparedAction;
import org.carestead.delivery.DeliveryOutcome.Changed;
import org.carestead.member.MemberId;
import org.carestead.pharmacy.Pharmacies;
import org.carestead.pharmacy.PharmacySummary;
import org.jspecify.annotations.Nullable;

/**
 * A change of one part that waits for the member's yes: done by the same rules, at the moment of the yes. Its subject is
 * the member, so that there is one question about each part.
 */
class PreparedDetail implements PreparedAction {

    private final DeliveryPart part;
    private final ProposalRows proposals;
    private final NewCaregivers newCaregivers;
    private final DetailSetting setting;
    private final Pharmacies pharmacies;

    PreparedDetail(
            DeliveryPart part,
            ProposalRows proposals,
            NewCaregivers newCaregivers,
            DetailSetting setting,
            Pharmacies pharmacies) {
        this.part = part;
        this.proposals = proposals;
        this.newCaregivers = newCaregivers;
        this.setting = setting;
        this.pharmacies = pharmacies;
    }

    @Override
    public ActionKind kind() {
        return part.asked();
    }

    @Override
    public boolean carryOut(Authority authority, UUID subject) {
        Optional<DetailChange> proposal =
                proposals.of(authority.member(), part, authority.actor().person());
        return proposal.isPresent()
                && newCaregivers.newUntil(authority).isEmpty()
                && setting.set(authority, proposal.get()) instanceof Changed;
    }

    @Override
    public Map<UUID, String> names(MemberId member) {
        DetailChange proposal = proposals.of(member).get(part);
        return proposal == null ? Map.of() : Map.of(member.id(), words(proposal.value()));
    }

    private String words(@Nullable DetailValue value) {
        return switch (value) {
            case PostalAddress address -> address.line();
            case PreferredPharmacy(var id) ->
                pharmacies.find(id).map(PharmacySummary::name).orElse("");
            case PaymentMethod payment -> payment.forOthers().mark();
            case null -> "";
        };
    }
}
