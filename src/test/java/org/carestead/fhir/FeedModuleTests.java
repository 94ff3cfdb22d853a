package org.carestead.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.carestead.PortalTest;
import org.carestead.fhir.ImportReport.Refusal;
import org.carestead.fhir.ImportReport.Result;
import org.carestead.member.MemberId;
import org.carestead.member.Members;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class FeedModuleTests {

    private static final LocalDate BORN = LocalDate.of(1961, 5, 4);

    @Autowired
    private FhirImport fhirImport;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private final String person = UUID.randomUUID().toString();
    private final String number = "F-" + UUID.randomUUID();

    @Test
    void sameAgainChangesNothingAndAChangeIsTaken() throws IOException {
        Path file = write("one.json", patient("Zoë"));

        assertThat(run(file).count(Result.TAKEN, "Patient")).isEqualTo(1);
        assertThat(run(file).count(Result.UNCHANGED, "Patient")).isEqualTo(1);
        write("one.json", patient("Zoë Anna"));
        assertThat(run(file).count(Result.CHANGED, "Patient")).isEqualTo(1);
        assertThat(run(file).count(Result.UNCHANGED, "Patient")).isEqualTo(1);

        assertThat(members.find(claimable()).orElseThrow().givenName()).isEqualTo("Zoë Anna");
    }

    @Test
    void truncatedLineCostsThatLineOnly() throws IOException {
        Path file = write(
                "feed.ndjson",
                String.join(
                        "\n",
                        request("Simvastatin"),
                        "",
                        patient("Zoë"),
                        request("Cut").substring(0, 60)));

        ImportReport report = run(file);

        assertThat(report.count(Result.TAKEN)).isEqualTo(2);
        assertThat(report.refusals()).containsExactly(new Refusal(file + ", line 4", "?", "is not whole, valid JSON"));
    }

    @Test
    void brokenFileCostsThatFileOnly() throws IOException {
        Path broken = write("a.json", bundle(patient("Zoë")).substring(0, 100));
        Path empty = write("b.json", "");
        Path text = write("c.json", "[1, 2]");
        Path latin = folder.resolve("d.json");
        Files.write(latin, patient("Zoë").getBytes(StandardCharsets.ISO_8859_1));
        write("e.json", patient("Zoë"));

        ImportReport report = run(folder);

        assertThat(report.count(Result.TAKEN)).isEqualTo(1);
        assertThat(report.refusals())
                .extracting(Refusal::place)
                .containsExactly(broken.toString(), empty.toString(), text.toString(), latin.toString());
    }

    @Test
    void brokenEntryCostsThatEntryOnly() throws IOException {
        Path file = write(
                "bundle.json",
                bundle(
                        "{\"resourceType\": \"MedicationRequest\", \"id\": \"" + UUID.randomUUID()
                                + "\", \"status\": \"active\", \"subject\": {\"reference\": \"Patient/" + person
                                + "\"}, \"authoredOn\": \"2026-01-02\"}",
                        patient("Zoë"),
                        "{\"resourceType\": 7}",
                        "{\"resourceType\": \"Observation\"}",
                        request("Simvastatin").replace("\"2026-01-02\"", "\"soon\""),
                        request("Simvastatin")));

        ImportReport report = run(file);

        assertThat(report.count(Result.TAKEN, "Patient")).isEqualTo(1);
        assertThat(report.count(Result.TAKEN, "MedicationRequest")).isEqualTo(1);
        assertThat(report.count(Result.SKIPPED, "Observation")).isEqualTo(1);
        assertThat(report.refusals())
                .containsExactlyInAnyOrder(
                        new Refusal(file + ", entry 1", "MedicationRequest", "names no medicine"),
                        new Refusal(file + ", entry 3", "?", "is no FHIR resource"),
                        new Refusal(file + ", entry 5", "MedicationRequest", "does not say when it was written"));
    }

    @Test
    void whatTheDatabaseRefusesCostsItselfOnly() throws IOException {
        String absurd = request("Absurd")
                .replace(
                        "\"2026-01-02\"",
                        "\"2026-01-02\", \"dispenseRequest\": "
                                + "{\"expectedSupplyDuration\": {\"value\": 30}, \"quantity\": {\"value\": 123456789012}}");
        String tooFar = request("Too far").replace("2026-01-02", "9999-12-31");
        Path file = write("bundle.json", bundle(patient("Zoë"), absurd, tooFar, request("Simvastatin")));

        ImportReport report = run(file);

        assertThat(report.count(Result.TAKEN, "Patient")).isEqualTo(1);
        assertThat(report.found()).isEqualTo(4);
        assertThat(report.count(Result.TAKEN, "MedicationRequest")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void killedImportIsRunAgain() throws IOException {
        write("a.json", patient("Zoë"));
        write("b.json", request("Simvastatin"));

        assertThatThrownBy(() -> fhirImport.run(List.of(folder), (file, n, files, found) -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        ImportReport again = run(folder);

        assertThat(again.refusals()).isEmpty();
        assertThat(again.count(Result.UNCHANGED)).isEqualTo(1);
        assertThat(again.count(Result.TAKEN)).isEqualTo(1);
    }

    @Test
    void whatIsToldBeforeItsPatientFindsThemLater() throws IOException {
        run(write("a.json", request("Simvastatin")));
        run(write("b.json", patient("Zoë")));

        assertThat(medicines()).containsExactly("Simvastatin");
    }

    @Test
    void patientIsFoundByAConditionalReference() throws IOException {
        run(write("a.json", patient("Zoë")));
        String conditional = request("Simvastatin")
                .replace("Patient/" + person, "Patient?identifier=https://example.org/member|" + number);
        assertThat(run(write("b.json", conditional)).refusals()).isEmpty();

        assertThat(medicines()).containsExactly("Simvastatin");
    }

    @Test
    void relativeReferencesBeginAtTheirServer() throws IOException {
        String server = "https://" + UUID.randomUUID() + ".example.org/fhir/";
        String one = patient("Zoë").replace(person, "1");
        String two = request("Simvastatin").replace("Patient/" + person, "Patient/1");
        Path file = write(
                "bundle.json",
                "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [" + "{\"fullUrl\": \"" + server
                        + "MedicationRequest/2\", \"resource\": " + two + "}, {\"fullUrl\": \"" + server
                        + "Patient/1\", \"resource\": " + one + "}]}");

        assertThat(run(file).refusals()).isEmpty();
        assertThat(medicines()).containsExactly("Simvastatin");
    }

    @Test
    void numberOfSomebodyElseIsRefused() throws IOException {
        run(write("a.json", patient("Zoë")));
        String other =
                patient("Eve").replace(person, UUID.randomUUID().toString()).replace("1961", "1962");

        ImportReport report = run(write("b.json", other));

        assertThat(report.refusals())
                .extracting(Refusal::reason)
                .containsExactly("has the member number of somebody else");
        assertThat(members.find(claimable()).orElseThrow().givenName()).isEqualTo("Zoë");
    }

    @Test
    void wishesAndPlansAreNoPrescriptions() throws IOException {
        run(write("a.json", patient("Zoë")));
        String plan = request("Simvastatin").replace("\"order\"", "\"plan\"");

        assertThat(run(write("b.json", plan)).count(Result.SKIPPED, "MedicationRequest"))
                .isEqualTo(1);
        assertThat(medicines()).isEmpty();
    }

    private List<String> medicines() {
        return jdbc.sql("SELECT name FROM medicine WHERE member_id = ?")
                .param(claimable().id())
                .query(String.class)
                .list();
    }

    private MemberId claimable() {
        return members.findForClaim(number, BORN).orElseThrow().id();
    }

    private ImportReport run(Path path) throws IOException {
        return fhirImport.run(List.of(path), (file, n, files, found) -> {});
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private String patient(String given) {
        return """
                {"resourceType": "Patient", "id": "%s", "birthDate": "1961-05-04", "name": [{"given": ["%s"], \
                "family": "O'Hara"}], "identifier": [{"type": {"coding": [{"code": "MB"}]}, \
                "system": "https://example.org/member", "value": "%s"}]}""".formatted(person, given, number);
    }

    private String request(String medicine) {
        return """
                {"resourceType": "MedicationRequest", "id": "%s", "status": "active", "intent": "order", \
                "subject": {"reference": "Patient/%s"}, "authoredOn": "2026-01-02", \
                "medicationCodeableConcept": {"text": "%s"}}""".formatted(UUID.randomUUID(), person, medicine);
    }

    private static String bundle(String... resources) {
        return "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [{\"resource\": "
                + String.join("}, {\"resource\": ", resources) + "}]}";
    }
}
