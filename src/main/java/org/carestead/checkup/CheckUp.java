package org.carestead.checkup;

import java.time.Instant;
import java.util.List;

/**
 * A member's check-up as it stands.
 *
 * @param dueAt from when on it waits for the member
 * @param due whether it does
 * @param helpers whose access has not ended
 */
public record CheckUp(Instant dueAt, boolean due, List<HelperUse> helpers) {

    /** Whether there is anything to narrow. */
    public boolean hasUnused() {
        return helpers.stream()
                .anyMatch(helper ->
                        helper.advice() == HelperUse.Advice.NARROW || helper.advice() == HelperUse.Advice.PAUSE);
    }

    boolean comesToTheSame(CheckUp other) {
        if (helpers.size() != other.helpers.size()) {
            return false;
        }
        return helpers.stream().allMatch(helper -> other.helpers.stream().anyMatch(helper::comesToTheSame));
    }
}
