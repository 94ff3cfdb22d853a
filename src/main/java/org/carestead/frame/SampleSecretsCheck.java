package org.carestead.frame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.carestead.frame.NotReadyException.Problem;
import org.carestead.vault.VaultProperties;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The secrets of the sample configuration are known to everybody: with them the portal starts on a developer's machine only. */
@Component
class SampleSecretsCheck implements SmartInitializingSingleton {

    private static final String SAMPLE = "sample-";

    private final VaultProperties vault;
    private final String databasePassword;
    private final boolean allowed;

    SampleSecretsCheck(
            VaultProperties vault,
            @Value("${spring.datasource.password:}") String databasePassword,
            @Value("${carestead.dangerous-allow-sample-secrets:false}") boolean allowed) {
        this.vault = vault;
        this.databasePassword = databasePassword;
        this.allowed = allowed;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Problem> problems = problems();
        if (!allowed && !problems.isEmpty()) {
            throw new NotReadyException(problems);
        }
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Stream<String> keys =
                Stream.concat(vault.keys().values().stream(), Stream.of(vault.blindIndexKey(), vault.signingKey()));
        if (keys.anyMatch(SampleSecretsCheck::isSampleKey)) {
            problems.add(new Problem(
                    "carestead.vault holds a key of the sample configuration, which everybody knows.",
                    "Make keys of your own, each with: openssl rand -base64 32"));
        }
        if (databasePassword.startsWith(SAMPLE)) {
            problems.add(new Problem(
                    "The database password is the one of the sample configuration, which everybody knows.",
                    "Give the running account a password of its own."));
        }
        return problems;
    }

    private static boolean isSampleKey(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8).startsWith(SAMPLE);
    }
}
