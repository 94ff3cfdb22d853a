package org.carestead.kill;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.carestead.fhir.FhirImport;
import org.carestead.fhir.ImportReport;
import org.carestead.member.MemberId;
import org.carestead.trail.TrailCheck;
import org.carestead.trail.TrailFinding;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what people were told against what is in the database. */
final class Aftermath {

    private final JdbcClient jdbc;
    private final TrailCheck trail;
    private final Notebook acknowledged;
    private final Notebook mail;
    private final FhirImport fhirImport;
    private final Path folder;

    Aftermath(ApplicationContext portal, Path folder) {
        jdbc = portal.getBean(JdbcClient.class);
        trail = portal.getBean(TrailCheck.class);
        acknowledged = Portal.acknowledged(folder);
        mail = Portal.mail(folder);
        fhirImport = portal.getBean(FhirImport.class);
        this.folder = folder;
    }

    /** Everything, in the order in which a failure says most. */
    void isAsPeopleWereTold() throws IOException {
        nothingAcknowledgedIsMissing();
        everyFileIsThereWhole();
        trailTellsTheSameStory();
        nothingWasDoneAfterAnEnd();
        everyChainIsWhole();
        nobodyIsLeftUntold();
        noNoticeIsLostAndNoneSentTwiceUnsaid();
    }

    private void nothingAcknowledgedIsMissing() {
        holds(Doings.ORDERED, "SELECT id FROM refill_order");
        holds(Doings.ASKED, "SELECT id FROM approval");
        holds(Doings.APPROVED, "SELECT id FROM approval WHERE state = 'GIVEN'");
        holds(Doings.ENDED, "SELECT id FROM grants WHERE state = 'ENDED'");
    }

    // The same again changes nothing, where all of it is there.
    private void everyFileIsThereWhole() throws IOException {
        Set<String> files = new HashSet<>();
        acknowledged.lines(Doings.IMPORTED).forEach(line -> files.add(line.get(1)));
        assertThat(files).isNotEmpty();
        Path again = Files.createDirectory(folder.resolve("again"));
        for (String file : files) {
            Feeds.write(again, UUID.fromString(file), Doings.IN_A_FILE);
        }
        ImportReport report = fhirImport.run(List.of(again), (file, number, all, found) -> {});
        assertThat(report.count(ImportReport.Result.UNCHANGED)).isEqualTo(files.size() * Doings.IN_A_FILE);
        assertThat(report.found()).isEqualTo(files.size() * Doings.IN_A_FILE);
    }

    private void trailTellsTheSameStory() {
        assertThat(count("SELECT COUNT(*) FROM trail_entry WHERE kind = 'RefillOrdered'"))
                .isEqualTo(count("SELECT COUNT(*) FROM refill_order"));
        assertThat(count("SELECT COUNT(*) FROM trail_entry WHERE kind = 'ActionPrepared'"))
                .isEqualTo(count("SELECT COUNT(*) FROM approval"));
        assertThat(count("SELECT COUNT(*) FROM trail_entry WHERE kind = 'ApprovalGiven'"))
                .isEqualTo(count("SELECT COUNT(*) FROM approval WHERE state = 'GIVEN'"));
        assertThat(count("SELECT COUNT(*) FROM trail_entry WHERE kind = 'GrantEnded'"))
                .isEqualTo(count("SELECT COUNT(*) FROM grants WHERE state = 'ENDED'"));
        assertThat(count("""
            SELECT COUNT(*) FROM approval a WHERE state = 'GIVEN'
            AND NOT EXISTS (SELECT 1 FROM refill_order o WHERE o.medicine_id = a.subject_id)\
            """)).isZero();
    }

    private void nothingWasDoneAfterAnEnd() {
        assertThat(count("""
            SELECT COUNT(*) FROM trail_entry e
            JOIN trail_entry act ON act.grant_id = e.grant_id AND act.seq > e.seq
            WHERE e.kind = 'GrantEnded' AND act.outcome = 'DONE'\
            """)).isZero();
    }

    private void everyChainIsWhole() {
        List<UUID> owners =
                jdbc.sql("SELECT owner_id FROM trail_head").query(UUID.class).list();
        assertThat(owners).hasSizeGreaterThan(10);
        assertThat(owners)
                .allSatisfy(
                        owner -> assertThat(trail.verify(new MemberId(owner))).isInstanceOf(TrailFinding.Whole.class));
        assertThat(count("""
            SELECT COUNT(*) FROM trail_entry e LEFT JOIN trail_head h ON h.owner_id = e.owner_id
            WHERE h.owner_id IS NULL\
            """)).isZero();
    }

    // Each question, yes and end has a household of its own: one notice of it, and a copy of each notice.
    private void nobodyIsLeftUntold() {
        assertThat(count("""
            SELECT COUNT(*) FROM approval a JOIN member m ON m.id = a.member_id
            WHERE (SELECT COUNT(*) FROM notice n WHERE n.person_id = m.person_id AND n.kind = 'APPROVAL_ASKED') <> 1\
            """))
                .as("questions of which the member has not one notice")
                .isZero();
        assertThat(count("""
            SELECT COUNT(*) FROM approval a JOIN grants g ON g.id = a.grant_id
            WHERE (SELECT COUNT(*) FROM notice n WHERE n.person_id = g.caregiver_id AND n.kind = 'APPROVAL_GIVEN')
                <> (a.state = 'GIVEN')\
            """))
                .as("questions of which the caregiver has not one notice for a yes")
                .isZero();
        assertThat(count("""
            SELECT COUNT(*) FROM grants g
            WHERE (SELECT COUNT(*) FROM notice n WHERE n.person_id = g.caregiver_id AND n.kind = 'ACCESS_ENDED')
                <> (g.state = 'ENDED')\
            """))
                .as("grants of which the caregiver has not one notice for an end")
                .isZero();
        assertThat(count("""
            SELECT COUNT(*) FROM notice n
            WHERE (SELECT COUNT(*) FROM notice_copy c WHERE c.notice_id = n.id) <> 1\
            """)).as("notices without one copy").isZero();
    }

    private void noNoticeIsLostAndNoneSentTwiceUnsaid() {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(
                        () -> assertThat(count("""
                    SELECT (SELECT COUNT(*) FROM message WHERE state = 'UNDER_WAY')
                         + (SELECT COUNT(*) FROM notice_copy WHERE message_id IS NULL)\
                    """)).as("notices under way").isZero());
        Map<String, List<String>> subjects =
                mail.lines().stream().collect(groupingBy(line -> line.get(0), mapping(line -> line.get(2), toList())));
        assertThat(jdbc.sql("SELECT id FROM message").query(UUID.class).list())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(subjects).containsKey(id.toString()));
        assertThat(subjects.values())
                .allSatisfy(sent -> assertThat(sent.subList(1, sent.size()))
                        .as("sent more than once")
                        .allMatch(subject -> subject.startsWith("Again: ")));
        Set<String> told = new HashSet<>();
        mail.lines().forEach(line -> told.add(line.get(1)));
        assertThat(List.of(Doings.ASKED, Doings.APPROVED, Doings.ENDED))
                .flatMap(acknowledged::lines)
                .allSatisfy(line -> assertThat(told).contains(line.get(2)));
    }

    private void holds(String what, String ids) {
        Set<UUID> there = new HashSet<>(jdbc.sql(ids).query(UUID.class).list());
        List<UUID> told = acknowledged.lines(what).stream()
                .map(line -> UUID.fromString(line.get(1)))
                .toList();
        assertThat(told).as("told: " + what).isNotEmpty();
        assertThat(there).as("there: " + what).containsAll(told);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
