package org.carestead.local;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Lets everybody on this machine read the message tray. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
class LocalSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain tray(HttpSecurity http) {
        return http.securityMatcher("/local/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(
                        csp -> csp.policyDirectives("default-src 'none'; style-src 'self'; img-src 'self';"
                                + " script-src 'self'; form-action 'self'; frame-ancestors 'none'")))
                .build();
    }
}
