package org.carestead.signin;

import java.time.Instant;

/** The answer to somebody who wants to sign in or prove that it is them. */
public sealed interface SignInAnswer {

    /** @param deviceToken by which this browser is recognised the next time */
    record Welcome(NewSignIn signIn, String deviceToken) implements SignInAnswer {

        @Override
        public String toString() {
            return "Welcome[" + signIn + "]";
        }
    }

    /** Wrong name, wrong password, or too many tries on an unknown device: one answer. */
    record No() implements SignInAnswer {}

    /** Too many wrong tries on a device that the person is known to use: no sooner than this. */
    record NotBefore(Instant until) implements SignInAnswer {}

    /** The portal is busy; trying again in a minute helps. */
    record Busy() implements SignInAnswer {}
}
