package org.carestead.signin;

/**
 * A sign-in together with the token that its browser shows from now on; whatever token it had before is dead.
 *
 * @param token for the browser's cookie; kept nowhere else
 */
public record NewSignIn(LiveSignIn signIn, String token) {

    @Override
    public String toString() {
        return "NewSignIn[" + signIn.id() + "]";
    }
}
