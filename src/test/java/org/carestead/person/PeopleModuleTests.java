package org.carestead.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.carestead.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

/** People and where they can be reached, on the real database. */
@PortalTest
@RecordApplicationEvents
class PeopleModuleTests {

    @Autowired
    private People people;

    @Autowired
    private ContactPoints contactPoints;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @Test
    void personIsFoundByTheirVerifiedAddress() {
        EmailAddress email = email();
        PersonId id = register(email, "José", "李 🙂").orElseThrow();

        assertThat(people.named(email)).contains(id);
        assertThat(people.find(id).orElseThrow().fullName()).isEqualTo("José 李 🙂");
        assertThat(people.find(id).orElseThrow().language()).isEqualTo(Languages.SPANISH);
        assertThat(people.find(List.of(id, PersonId.next()))).containsOnlyKeys(id);
        assertThat(people.emailOf(id)).contains(email);
        assertThat(events.stream(PersonRegistered.class)).hasSize(1);
        assertThat(events.stream(ContactPointVerified.class)).hasSize(1);
    }

    @Test
    void addressNamesOnePersonOnly() {
        EmailAddress email = email();
        PersonId first = register(email, "Rosa", "Alvarez").orElseThrow();

        assertThat(register(email, "Sam", "Keller")).isEmpty();
        assertThat(people.named(email)).contains(first);
    }

    @Test
    void addressIsNotInTheDatabase() {
        EmailAddress email = email();
        PersonId id = register(email, "Rosa", "Alvarez").orElseThrow();

        byte[] sealed = jdbc.sql("SELECT sealed_address FROM contact_point WHERE person_id = ?")
                .param(id.id())
                .query((row, n) -> row.getBytes(1))
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(email.localPart());
    }

    @Test
    void contactPointRemembersOnlyRealChanges() {
        PersonId id = register(email(), "Rosa", "Alvarez").orElseThrow();
        for (int i = 0; i < 3; i++) {
            transactions.executeWithoutResult(
                    status -> contactPoints.findByPersonOrderByCreatedAt(id).forEach(contactPoints::save));
        }

        assertThat(history(id)).isEqualTo(1);
        transactions.executeWithoutResult(status ->
                contactPoints.findByPersonOrderByCreatedAt(id).forEach(point -> point.verified(Instant.EPOCH)));
        assertThat(history(id)).isEqualTo(2);
    }

    @Test
    void languageIsOneOfOurs() {
        PersonId id = register(email(), "Rosa", "Alvarez").orElseThrow();
        people.speak(id, Locale.FRENCH);
        assertThat(people.find(id).orElseThrow().language()).isEqualTo(Locale.ENGLISH);
    }

    private int history(PersonId id) {
        return jdbc.sql("SELECT COUNT(*) FROM contact_point FOR SYSTEM_TIME ALL WHERE person_id = ?")
                .param(id.id())
                .query(Integer.class)
                .single();
    }

    private Optional<PersonId> register(EmailAddress email, String given, String family) {
        return Objects.requireNonNull(transactions.execute(
                status -> people.register(new PersonName(given, family), Locale.of("es", "MX"), email)));
    }

    private static EmailAddress email() {
        return new EmailAddress(UUID.randomUUID() + "@example.org");
    }
}
