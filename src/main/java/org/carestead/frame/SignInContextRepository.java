package org.carestead.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.carestead.signin.DoorCookies;
import org.carestead.signin.SignIns;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Being signed in is a row in the database, named by a cookie. Nothing is ever kept in a container session, and the row
 * is read once per request and only where somebody asks; static files do not.
 */
@Component
class SignInContextRepository implements SecurityContextRepository {

    private final SignIns signIns;

    SignInContextRepository(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(SingletonSupplier.of(() -> read(request)));
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return read(holder.getRequest());
    }

    /** Does nothing: a sign-in is made and ended by {@link SignIns} alone. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return token(request).isPresent();
    }

    private SecurityContext read(HttpServletRequest request) {
        return token(request)
                .flatMap(signIns::find)
                .<SecurityContext>map(signIn -> new SecurityContextImpl(new SignInAuthentication(signIn)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private static Optional<String> token(HttpServletRequest request) {
        return DoorCookies.read(request, DoorCookies.SIGN_IN);
    }

    private record Deferred(Supplier<SecurityContext> supplier) implements DeferredSecurityContext {

        @Override
        public @Nullable SecurityContext get() {
            return supplier.get();
        }

        @Override
        public boolean isGenerated() {
            SecurityContext context = supplier.get();
            return context == null || context.getAuthentication() == null;
        }
    }
}
