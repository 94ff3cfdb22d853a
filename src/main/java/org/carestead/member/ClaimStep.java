package org.carestead.member;

import java.util.Optional;
import org.carestead.courier.Delivery;

/** Where somebody stands who claims a membership, and what they may be shown there. */
public sealed interface ClaimStep {

    /** The code that went (or did not go) to the contact point on file is awaited. */
    record Code() implements ClaimStep {}

    /** @param suggested the address on file which they have just shown to be theirs */
    record Email(Optional<String> suggested) implements ClaimStep {

        @Override
        public String toString() {
            return "Email[]";
        }
    }

    /** The code that went to the address they chose is awaited. */
    record EmailCode(String email, Optional<Delivery> delivery) implements ClaimStep {

        @Override
        public String toString() {
            return "EmailCode[]";
        }
    }

    /** Their name as the plan knows it, and the address that will name them at sign-in. */
    record Account(String email, String givenName, String familyName) implements ClaimStep {

        @Override
        public String toString() {
            return "Account[]";
        }
    }
}
