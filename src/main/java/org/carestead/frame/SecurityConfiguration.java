package org.carestead.frame;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.carestead.signin.DoorCookies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The door and the house. The door is plain HTML for the signed-out under the strictest policy and without any session;
 * everything else is the house, which lets in live sign-ins only.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** All that a stranger may ask for. A path that is not here leads to the sign-in page. */
    static final String[] DOOR = {
        "/sign-in/**",
        "/sign-out",
        "/prove",
        "/stay",
        "/language",
        "/create-account/**",
        "/ask-to-help/**",
        "/invitation/**",
        "/emergency/**",
        "/state",
        "/error",
        "/styles.css",
        "/scripts/**",
        "/icons/**",
        "/favicon.ico"
    };

    private static final String[] DOOR_OF_THE_SIGNED_IN = {"/prove", "/stay"};

    private static final String DOOR_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The strictest that Vaadin 25.2 runs under; what it needs and why is written out in docs/security.md. */
    private static final String HOUSE_POLICY = "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    @Bean
    CsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("__Host-csrf");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(true).httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    @Bean
    @Order(1)
    SecurityFilterChain door(HttpSecurity http, SignInContextRepository signIns, CsrfTokenRepository csrfTokens) {
        http.securityMatcher(DOOR)
                .authorizeHttpRequests(requests -> requests.requestMatchers(DOOR_OF_THE_SIGNED_IN)
                        .authenticated()
                        .anyRequest()
                        .permitAll());
        common(http, signIns, csrfTokens, DOOR_POLICY);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain house(HttpSecurity http, SignInContextRepository signIns, CsrfTokenRepository csrfTokens) {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers(HttpMethod.GET, "/house.css", "/actuator/health")
                        .permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated)
                        .enableLogoutConfiguration(false)
                        .enableRequestCacheConfiguration(false)
                        .enableExceptionHandlingConfiguration(false));
        common(http, signIns, csrfTokens, HOUSE_POLICY);
        return http.build();
    }

    private static void common(
            HttpSecurity http, SignInContextRepository signIns, CsrfTokenRepository csrfTokens, String policy) {
        http.addFilterBefore(new ScreenOwnerFilter(), AuthorizationFilter.class)
                .securityContext(context -> context.securityContextRepository(signIns))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(toSignIn()))
                .headers(AbstractHttpConfigurer::disable)
                .addFilterAt(new AnswerHeaders(policy), HeaderWriterFilter.class);
    }

    // Whoever comes with the token of a sign-in that is not live any more is told what became of it.
    private static AuthenticationEntryPoint toSignIn() {
        return (request, response, exception) -> {
            UriComponentsBuilder signIn = UriComponentsBuilder.fromPath("/sign-in");
            if (DoorCookies.read(request, DoorCookies.SIGN_IN).isPresent()) {
                signIn.queryParam("ended");
            }
            String next = next(request);
            if (!next.equals("/")) {
                signIn.queryParam("next", URLEncoder.encode(next, StandardCharsets.UTF_8));
            }
            response.sendRedirect(signIn.build(true).toUriString());
        };
    }

    // Only a page that can be asked for again; the sign-in page checks the path once more.
    private static String next(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) ? request.getRequestURI() : "/";
    }
}
