package org.carestead.signin;

import java.util.Optional;

/**
 * Where somebody wants to sign in.
 *
 * @param userAgent what it calls itself
 * @param deviceToken what it shows for having been used before
 * @param signInToken of a sign-in that it still has; that one ends
 */
public record Browser(String userAgent, Optional<String> deviceToken, Optional<String> signInToken) {

    @Override
    public String toString() {
        return "Browser[" + userAgent + "]";
    }
}
