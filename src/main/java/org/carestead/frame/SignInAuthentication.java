package org.carestead.frame;

import java.util.List;
import java.util.Optional;
import org.carestead.signin.LiveSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A live sign-in row, as Spring Security carries it through one request. It holds no authority by itself. */
final class SignInAuthentication extends AbstractAuthenticationToken {

    private final transient LiveSignIn signIn;

    SignInAuthentication(LiveSignIn signIn) {
        super(List.of());
        this.signIn = signIn;
        super.setAuthenticated(true);
    }

    /** The sign-in of the running request, if there is a live one. */
    static Optional<LiveSignIn> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignInAuthentication authentication
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
