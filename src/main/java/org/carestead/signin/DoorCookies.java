package org.carestead.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookies that a browser keeps for us. All of them {@code __Host-} (this host only, TLS only, so that no neighbour
 * can plant one), unreadable for scripts, and not sent along from other sites.
 */
public final class DoorCookies {

    /** The token of the sign-in; gone when the browser is closed. */
    public static final String SIGN_IN = "__Host-signin";

    /** The token of what somebody signed out is in the middle of. */
    public static final String FLOW = "__Host-flow";

    /** By which a browser is known that somebody has signed in with before. */
    public static final String DEVICE = "__Host-device";

    /** The language chosen last. */
    public static final String LANGUAGE = "__Host-language";

    private static final Duration SESSION = Duration.ofSeconds(-1);
    private static final Duration LONG = Duration.ofDays(400);

    private DoorCookies() {}

    /** The value of a cookie, if the browser sent one of at most 100 characters. */
    public static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name)
                    && !cookie.getValue().isEmpty()
                    && cookie.getValue().length() <= 100) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    /** The browser is signed in from the next request on. */
    public static void signIn(HttpServletResponse response, NewSignIn signIn) {
        write(response, SIGN_IN, signIn.token(), SESSION);
    }

    /** The browser will be recognised when this person signs in. */
    public static void device(HttpServletResponse response, String token) {
        write(response, DEVICE, token, LONG);
    }

    /** The browser is in the middle of this. */
    public static void flow(HttpServletResponse response, String token) {
        write(response, FLOW, token, SESSION);
    }

    /** The browser speaks this language. */
    public static void language(HttpServletResponse response, Locale language) {
        write(response, LANGUAGE, language.getLanguage(), LONG);
    }

    /** The browser forgets one of the above. */
    public static void forget(HttpServletResponse response, String name) {
        write(response, name, "", Duration.ZERO);
    }

    private static void write(HttpServletResponse response, String name, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .secure(true)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
