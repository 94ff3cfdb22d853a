package org.carestead.signin;

import static org.carestead.signin.Requirement.fresh;

import java.time.Duration;

/** For what more than being signed in is asked. This is the one table of what needs which proof. */
public enum Purpose {
    /** Inviting somebody, renewing what they may. */
    GRANT_ACCESS(fresh(2, Duration.ofMinutes(5))),
    /** Letting somebody see or do more than now. */
    WIDEN_ACCESS(fresh(2, Duration.ofMinutes(5))),
    /** Giving and taking what staff may do. */
    CHANGE_HATS(fresh(2, Duration.ofMinutes(5))),
    /** Where medicines go and how they are paid. */
    CHANGE_DELIVERY(fresh(2, Duration.ofMinutes(5))),
    /** Taking along, as a file, all that there is about oneself. */
    DOWNLOAD_EVERYTHING(fresh(2, Duration.ofMinutes(5)));

    private final Requirement requirement;

    Purpose(Requirement requirement) {
        this.requirement = requirement;
    }

    Requirement requirement() {
        return requirement;
    }
}
