package org.carestead.vault;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Secrets with which secrets at rest are kept.
 *
 * @param currentKey name of the key that seals from now on, one of {@code keys}
 * @param keys by name, 32 bytes in base64 each; keep old ones for as long as history is kept (6 years)
 * @param blindIndexKey 32 bytes in base64; never changes, or nobody is found any more
 * @param signingKey 32 bytes in base64; signs the checkpoints of the trail
 */
@Validated
@ConfigurationProperties("carestead.vault")
public record VaultProperties(
        @NotBlank String currentKey,
        @NotEmpty Map<String, String> keys,
        @NotBlank String blindIndexKey,
        @NotBlank String signingKey) {

    @Override
    public String toString() {
        return "VaultProperties[currentKey=" + currentKey + ", the rest is secret]";
    }
}
