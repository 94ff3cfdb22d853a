package org.carestead.emergency;

import java.util.List;
import java.util.Optional;
import org.carestead.grant.NewGrants;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.springframework.stereotype.Component;

/** Whom a member can trust with what, proof and signature aside. */
@Component
class EmergencyRules {

    /** So many people may be named at once. */
    static final int MOST = 5;

    private final NewGrants helpers;

    EmergencyRules(NewGrants helpers) {
        this.helpers = helpers;
    }

    /** @param named whom this member trusts already */
    Optional<EmergencyRefusal> refusesToName(
            MemberId member, PersonId trusted, EmergencyPlan plan, List<Emergency> named) {
        if (!helpers.isActiveOnTheirOwn(trusted, member)) {
            return Optional.of(EmergencyRefusal.NOT_A_HELPER);
        }
        if (named.stream().anyMatch(each -> each.trusted().equals(trusted))) {
            return Optional.of(EmergencyRefusal.NAMED_ALREADY);
        }
        return named.size() >= MOST ? Optional.of(EmergencyRefusal.TOO_MANY) : refuses(plan);
    }

    static Optional<EmergencyRefusal> refuses(EmergencyPlan plan) {
        if (plan.terms().permissions().isNothing()) {
            return Optional.of(EmergencyRefusal.NOTHING_SHARED);
        }
        return plan.waitDays() < EmergencyPlan.SHORTEST_WAIT || plan.waitDays() > EmergencyPlan.LONGEST_WAIT
                ? Optional.of(EmergencyRefusal.WAIT_LENGTH)
                : Optional.empty();
    }
}
