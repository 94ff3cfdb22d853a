package org.carestead.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** What a browser shows on its way in, and what it is given there. For the controllers of all pages of the door. */
@Component
public class Arrivals {

    private final SignIns signIns;
    private final ObjectProvider<CsrfTokenRepository> csrfTokens;

    Arrivals(SignIns signIns, ObjectProvider<CsrfTokenRepository> csrfTokens) {
        this.signIns = signIns;
        this.csrfTokens = csrfTokens;
    }

    /** The browser that asks. */
    public Browser browser(HttpServletRequest request) {
        return new Browser(
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse(""),
                DoorCookies.read(request, DoorCookies.DEVICE),
                DoorCookies.read(request, DoorCookies.SIGN_IN));
    }

    /** Who is signed in there. */
    public Optional<LiveSignIn> signedIn(HttpServletRequest request) {
        return DoorCookies.read(request, DoorCookies.SIGN_IN).flatMap(signIns::find);
    }

    /**
     * Lets the browser in: new cookies, and a new token against forged requests.
     *
     * @return the view that leads on
     */
    public String arrive(
            SignInAnswer.Welcome welcome, LocalPath next, HttpServletRequest request, HttpServletResponse response) {
        DoorCookies.signIn(response, welcome.signIn());
        DoorCookies.device(response, welcome.deviceToken());
        renewCsrfToken(request, response);
        return "redirect:" + next.value();
    }

    /** Lets the browser out. */
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        DoorCookies.forget(response, DoorCookies.SIGN_IN);
        renewCsrfToken(request, response);
    }

    private void renewCsrfToken(HttpServletRequest request, HttpServletResponse response) {
        csrfTokens.ifAvailable(tokens -> tokens.saveToken(null, request, response));
    }
}
