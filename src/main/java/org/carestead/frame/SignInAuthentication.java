package org.carestead.frame;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.carestead.signin.LiveSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A live sign-in row, as Spring Security carries it through one request. It holds no authority by itself. */
final class SignInAuthentication extends AbstractAuthenticationToken {

    private final transient LiveSignIn signIn;

    SignInAuthentication(LiveSignIn signIn) {
        super(List.of());
        this.signIn = signIn;
        super.setAuthenticated(true);
    }

    /** The live sign-in that a request came with, from the request’s own principal. */
    static Optional<LiveSignIn> of(@Nullable Principal principal) {
        return principal instanceof SignInAuthentication authentication
                ? Optional.of(authentication.signIn)
                : Optional.empty();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return signIn.id();
    }

    @Override
    public String getName() {
        return signIn.id().id().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignInAuthentication that && signIn.equals(that.signIn);
    }

    @Override
    public int hashCode() {
        return signIn.hashCode();
    }
}
