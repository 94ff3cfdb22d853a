package org.carestead.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.carestead.PortalTest;
import org.carestead.fhir.ImportReport.Result;
import org.carestead.member.ContactOnFile;
import org.carestead.member.Members;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Data made by nobody on this project; see the README beside it. */
@PortalTest
class RealDataModuleTests {

    private static final Path DATA = Path.of("../shared/data");

    @Autowired
    private FhirImport fhirImport;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void realDataIsTakenWholeAndTheSameAgainChangesNothing() throws Exception {
        assumeThat(Files.isDirectory(DATA))
                .as("no folder ../shared/data beside the project")
                .isTrue();

        ImportReport first = fhirImport.run(List.of(DATA), (file, number, files, found) -> {});

        assertThat(first.refusals()).isEmpty();
        assertThat(first.count(Result.TAKEN, "Patient")).isEqualTo(12);
        assertThat(first.count(Result.TAKEN, "MedicationRequest")).isEqualTo(69);
        assertThat(first.count(Result.TAKEN, "ExplanationOfBenefit")).isEqualTo(202);
        assertThat(first.count(Result.TAKEN, "Claim")).isEqualTo(269);
        assertThat(first.count(Result.TAKEN, "Coverage")).isEqualTo(2);
        assertThat(first.count(Result.SKIPPED, "Observation")).isEqualTo(804);

        assertThat(members.findForClaim("9a628ccd-2a55-4331-8e68-bb58458fd674", LocalDate.of(2005, 5, 3)))
                .as("an imported person claims their membership with the number of their medical record")
                .hasValueSatisfying(found -> assertThat(found.contacts())
                        .containsExactly(new ContactOnFile(ContactOnFile.Kind.PHONE, "555-409-6930")));
        assertThat(jdbc.sql("SELECT family_name FROM member WHERE given_name = 'Carla'")
                        .query(String.class)
                        .list())
                .contains("Echevarría");
        assertThat(jdbc.sql("SELECT DISTINCT state FROM member WHERE family_name IN ('Echevarría', 'Huels')")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("MA", "MD");

        ImportReport second = fhirImport.run(List.of(DATA), (file, number, files, found) -> {});

        assertThat(second.refusals()).isEmpty();
        assertThat(second.count(Result.TAKEN)).isZero();
        assertThat(second.count(Result.CHANGED)).isZero();
        assertThat(second.count(Result.UNCHANGED)).isEqualTo(first.count(Result.TAKEN) + first.count(Result.UNCHANGED));
    }
}
