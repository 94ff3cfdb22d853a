package org.carestead.courier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How messages leave, and where those that could not be delivered come back to.
 *
 * @param sender the address that mails come from
 * @param reports the mailbox for what comes back; null: nobody reads it, and only what the mail server refuses at once
 *     is noticed
 */
@Validated
@ConfigurationProperties("carestead.courier")
public record CourierProperties(
        @NotBlank @Email String sender, @Valid @Nullable Reports reports) {

    /**
     * A mailbox of its own, read every two minutes; reports about our mails are removed from it.
     *
     * @param address where mails come back to; its server must take {@code name+anything@…} for it too
     * @param protocol {@code imaps}, or {@code imap} within one's own network
     * @param host of the mailbox
     * @param port usually 993
     * @param user who may read it
     * @param password of that account there
     * @param folder usually INBOX
     */
    public record Reports(
            @NotBlank @Email String address,

            @DefaultValue("imaps") @Pattern(regexp = "imaps?")
            String protocol,

            @NotBlank String host,
            @DefaultValue("993") @Min(1) @Max(65535) int port,
            @NotBlank String user,
            @NotBlank String password,
            @DefaultValue("INBOX") @NotBlank String folder) {

        @Override
        public String toString() {
            return "Reports[" + address + "]";
        }
    }
}
