package org.carestead.delivery;

import java.util.Objects;
import java.util.Optional;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.Level;
import org.carestead.access.Need;
import org.carestead.approval.Approvals;
import org.carestead.approval.PrepareOutcome;
import org.carestead.delivery.DeliveryOutcome.TooNew;
import org.carestead.member.MemberId;
import org.carestead.pharmacy.Pharmacies;
import org.carestead.signin.Assurances;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/** Changing where medicines go and how they are paid: at once, by asking the member, or back to what was before. */
@Service
public class DeliveryDetails {

    private static final Need ACT = Need.act(Area.DELIVERY);
    private static final Need ASK = new Need(Area.DELIVERY, Level.ASK_FIRST);

    private final DetailRows rows;
    private final DetailSetting setting;
    private final NewCaregivers newCaregivers;
    private final Assurances assurances;
    private final Pharmacies pharmacies;
    private final Approvals approvals;

    DeliveryDetails(
            DetailRows rows,
            DetailSetting setting,
            NewCaregivers newCaregivers,
            Assurances assurances,
            Pharmacies pharmacies,
            Approvals approvals) {
        this.rows = rows;
        this.setting = setting;
        this.newCaregivers = newCaregivers;
        this.assurances = assurances;
        this.pharmacies = pharmacies;
        this.approvals = approvals;
    }

    /** The topic that is pulsed when something about this member's delivery changes. */
    public static String topic(MemberId member) {
        return DetailSetting.topic(member);
    }

    /**
     * Changes one part at once. Needs {@code DELIVERY} at {@code ACT}; address and payment ask whoever changes them for
     * a fresh proof; a new caregiver is refused, with the time until when.
     *
     * @throws ConcurrencyFailureException when somebody said the first thing of a part at this very moment; from the
     *     start again it is {@link DeliveryRefusal#CHANGED_MEANWHILE}
     */
    public DeliveryOutcome change(Authority authority, DetailChange change) {
        authority.demand(ACT);
        return refused(authority, change)
                .orElseGet(() -> proved(authority, change.part())
                        ? setting.set(authority, change)
                        : setting.refused(authority, change.part(), DeliveryRefusal.PROVE_ITS_YOU));
    }

    /**
     * Asks the member whether to change one part. Needs {@code DELIVERY} at {@code ASK_FIRST}; a new caregiver is
     * refused. One question waits about each part.
     *
     * @throws IllegalArgumentException where there is nothing to be said instead: only who acts at once takes away
     */
    public DeliveryOutcome prepare(Authority authority, DetailChange change) {
        authority.demand(ASK);
        if (change.value() == null) {
            throw new IllegalArgumentException("A question needs something to say yes to");
        }
        Optional<DeliveryOutcome> refused = refused(authority, change);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!Objects.equals(change.seen(), seen(authority.member(), change.part()))) {
            return setting.refused(authority, change.part(), DeliveryRefusal.CHANGED_MEANWHILE);
        }
        return switch (approvals.prepare(
                authority, change.part().asked(), authority.member().id())) {
            case PrepareOutcome.Asked asked -> {
                setting.propose(authority, change);
                yield new DeliveryOutcome.Asked(asked.approval(), asked.until());
            }
            case PrepareOutcome.AlreadyAsked asked -> new DeliveryOutcome.AlreadyAsked(asked.by(), asked.until());
        };
    }

    /**
     * Puts back what was before the last change. Only the member does, and needs {@code DELIVERY} at {@code ACT}, with
     * a fresh proof where a change asks for one.
     *
     * @param seen what the member saw to count
     */
    public DeliveryOutcome putBack(Authority authority, DeliveryPart part, DetailId seen) {
        authority.demand(ACT);
        if (!proved(authority, part)) {
            return setting.refused(authority, part, DeliveryRefusal.PROVE_ITS_YOU);
        }
        Detail now = rows.of(authority.member(), part).orElse(null);
        if (now == null || !now.id().equals(seen)) {
            return setting.refused(authority, part, DeliveryRefusal.CHANGED_MEANWHILE);
        }
        return authority.grant() == null && now.before() != null
                ? setting.putBack(authority, now, now.before())
                : setting.refused(authority, part, DeliveryRefusal.NOTHING_BEFORE);
    }

    private Optional<DeliveryOutcome> refused(Authority authority, DetailChange change) {
        return newCaregivers
                .newUntil(authority)
                .<DeliveryOutcome>map(until -> {
                    setting.refused(authority, change.part(), DeliveryRefusal.TOO_NEW);
                    return new TooNew(until);
                })
                .or(() -> change.value() instanceof PreferredPharmacy(var id)
                                && pharmacies.find(id).isEmpty()
                        ? Optional.of(setting.refused(authority, change.part(), DeliveryRefusal.NO_SUCH_PHARMACY))
                        : Optional.empty());
    }

    private boolean proved(Authority authority, DeliveryPart part) {
        return part.purpose()
                .filter(purpose -> !assurances.meets(authority.actor(), purpose))
                .isEmpty();
    }

    private @Nullable DetailId seen(MemberId member, DeliveryPart part) {
        return rows.of(member, part).map(Detail::id).orElse(null);
    }
}
