package org.carestead.courier;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How messages leave.
 *
 * @param sender the address that mails come from
 */
@Validated
@ConfigurationProperties("carestead.courier")
public record CourierProperties(@NotBlank @Email String sender) {}
