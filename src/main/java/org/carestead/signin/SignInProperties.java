package org.carestead.signin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How signing in uses the machine.
 *
 * @param hashesAtOnce how many passwords are checked at the same time, about 20 MB and one core each: a flood of
 *     sign-ins must leave something for the screens
 */
@Validated
@ConfigurationProperties("carestead.signin")
public record SignInProperties(@Min(1) @Max(64) int hashesAtOnce) {}
