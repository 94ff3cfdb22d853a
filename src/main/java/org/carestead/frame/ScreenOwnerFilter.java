package org.carestead.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carestead.signin.LiveSignIn;
import org.carestead.signin.SignInId;
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

    /** The parameter by which Vaadin knows its own requests. */
    static final String KIND = "v-r";

    private static final List<String> STATIC = List.of("/VAADIN/build/", "/VAADIN/static/", "/aura/");

    /** Requests to which Vaadin itself answers "session expired" where there is none. */
    private static final Set<String> ANSWERED_WITHOUT_SESSION = Set.of("uidl", "heartbeat");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isStatic(request)) {
            chain.doFilter(new SessionlessRequest(request), response);
            return;
        }
        Optional<LiveSignIn> signIn = SignInAuthentication.of(request.getUserPrincipal());
        HttpSession session = request.getSession(false);
        if (session != null && !belongs(session, signIn)) {
            session.invalidate();
        }
        String kind = request.getParameter(KIND);
        if (signIn.isEmpty() && kind != null && !ANSWERED_WITHOUT_SESSION.contains(kind)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return;
        }
        chain.doFilter(signIn.isPresent() ? request : new SessionlessRequest(request), response);
    }

    // Needs no sign-in. A request of Vaadin's own is one at whatever address it comes in.
    private static boolean isStatic(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return request.getParameter(KIND) == null && STATIC.stream().anyMatch(path::startsWith);
    }

    private static boolean belongs(HttpSession session, Optional<LiveSignIn> signIn) {
        return signIn.isPresent()
                && session.getAttribute(OWNER) instanceof SignInId owner
                && owner.equals(signIn.get().id());
    }

    /** Whatever path it finds to Vaadin, there is no screen at its end, neither an old one nor a new one. */
    private static final class SessionlessRequest extends HttpServletRequestWrapper {

        SessionlessRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            return getSession(true);
        }

        // Vaadin takes it for a session that has expired.
        @Override
        @SuppressWarnings("NullAway") // the servlet API says null where there is no session
        public HttpSession getSession(boolean create) {
            return null;
        }
    }
}
