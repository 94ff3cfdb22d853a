package org.carestead.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.carestead.signin.LiveSignIn;
import org.carestead.signin.SignInId;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request reach a screen only while the sign-in that opened the screen is live and is the one that asks.
 *
 * <p>Vaadin's security permits its own requests ({@code ?v-r=}) to everybody and exempts them from Spring's CSRF check,
 * so a recorded request would work after the end of access, after sign-out, and after another person signed in in the
 * same browser. Here the screen's session is closed first; Vaadin then answers "session expired" by itself and no
 * listener runs. Strangers get no screen session at all.
 */
class ScreenOwnerFilter extends OncePerRequestFilter {

    /** The session attribute that says whose screen it is. */
    static final String OWNER = ScreenOwnerFilter.class.getName() + ".owner";

    /** Requests to which Vaadin itself answers "session expired" where there is none. */
    private static final Set<String> ANSWERED_WITHOUT_SESSION = Set.of("uidl", "heartbeat");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<LiveSignIn> signIn = SignInAuthentication.current();
        HttpSession session = request.getSession(false);
        if (session != null && !belongs(session, signIn)) {
            session.invalidate();
        }
        String kind = request.getParameter("v-r");
        if (signIn.isEmpty() && kind != null && !ANSWERED_WITHOUT_SESSION.contains(kind)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return;
        }
        if (signIn.isPresent()) {
            chain.doFilter(request, response);
        } else {
            letStrangerPass(request, response, chain);
        }
    }

    // Whatever path a stranger finds to Vaadin, there is no screen at its end.
    private static void letStrangerPass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(new StrangersRequest(request), response);
        } catch (ServletException | RuntimeException e) {
            if (NestedExceptionUtils.getMostSpecificCause(e) instanceof NoScreenException) {
                response.sendError(HttpStatus.NOT_FOUND.value());
            } else {
                throw e;
            }
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.startsWith("/VAADIN/build/") || path.startsWith("/VAADIN/static/") || path.startsWith("/aura/");
    }

    private static boolean belongs(HttpSession session, Optional<LiveSignIn> signIn) {
        return signIn.isPresent()
                && session.getAttribute(OWNER) instanceof SignInId owner
                && owner.equals(signIn.get().id());
    }

    private static final class StrangersRequest extends HttpServletRequestWrapper {

        StrangersRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            return getSession(true);
        }

        @Override
        @SuppressWarnings("NullAway") // the servlet API says null where there is no session
        public HttpSession getSession(boolean create) {
            HttpSession session = super.getSession(false);
            if (session == null && create) {
                throw new NoScreenException();
            }
            return session;
        }
    }

    private static final class NoScreenException extends RuntimeException {}
}
