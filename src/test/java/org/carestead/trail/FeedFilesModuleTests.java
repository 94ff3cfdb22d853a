package org.carestead.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.Statements;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.GrantTerms;
import org.carestead.access.Need;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.kit.Formats;
import org.carestead.member.MemberId;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.carestead.signin.EndReason;
import org.carestead.signin.SignIns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was done can be taken along: what the filter shows, in one's language, after a fresh proof, and recorded. */
@PortalTest
class FeedFilesModuleTests {

    private static final Formats ENGLISH = Formats.of(Locale.ENGLISH);
    private static final Formats SPANISH = Formats.of(Locale.of("es"));

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private FeedFiles files;

    @Autowired
    private Acting acting;

    @Autowired
    private Refills refills;

    @Autowired
    private SignIns signIns;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private Actor rosa;
    private Actor dana;
    private MemberId member;

    @BeforeEach
    void danaHelpsRosa() {
        household = new Household(portal);
        rosa = household.signedIn(household.person("Rosa"));
        member = household.member(rosa.person());
        dana = household.signedIn(household.person("=Dana"));
        household.grant(member, dana.person(), GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
        var medicine = new TestMedicines(portal).take(member, "Simvastatin, \"20 mg\"");
        look();
        look();
        acting.on(dana, member, Need.act(Area.REFILLS), authority -> refills.order(authority, medicine));
        acting.on(dana, member, Need.view(Area.CLAIMS), authority -> 1);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void tableHoldsEveryEntryAndNoFormula() throws IOException {
        List<CSVRecord> rows = table(save(rosa, FeedFilter.ALL, FeedFormat.CSV, ENGLISH));

        assertThat(rows.getFirst().toList()).containsExactly("Date", "Time", "Who", "What", "Why", "What came of it");
        assertThat(rows.stream().skip(1).map(row -> row.get(3) + " | " + row.get(4) + " | " + row.get(5)))
                .containsExactly(
                        "You saved what was done as a file |  | Done",
                        "'=Dana Núñez 李 tried to see your claims and costs and was refused"
                                + " | You have not shared this with them. | Refused",
                        "'=Dana Núñez 李 ordered Simvastatin, \"20 mg\" for you |  | Done",
                        "'=Dana Núñez 李 looked at your medicines |  | Done",
                        "'=Dana Núñez 李 looked at your medicines |  | Done",
                        "You signed in |  | Done");
        assertThat(rows.get(2).get(2)).isEqualTo("'=Dana Núñez 李");
    }

    @Test
    void fileHoldsWhatTheFilterShowsInTheReadersLanguage() throws IOException {
        FeedFilter looks = new FeedFilter(dana.person(), FeedKind.LOOKED, null, null, true);

        String table = new String(save(rosa, looks, FeedFormat.CSV, SPANISH), StandardCharsets.UTF_8);

        assertThat(table).startsWith("\uFEFF").contains("\"Fecha\"", "intentó ver las reclamaciones", "\"Negado\"");
        assertThat(table).doesNotContain("Simvastatin", "inició sesión");
        assertThat(table.lines()).hasSize(2);
    }

    @Test
    void documentIsReadByAScreenReader() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(save(rosa, FeedFilter.ALL, FeedFormat.PDF, SPANISH))) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("es");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Lo que se hizo");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(kinds(catalog.getStructureTreeRoot()))
                    .startsWith("Document", "H1", "P", "H2", "L", "LI", "Lbl", "LBody")
                    .containsOnly("Document", "H1", "P", "H2", "L", "LI", "Lbl", "LBody");
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Para Rosa Núñez", "pidió Simvastatin", "se le negó");
            pdf.getPage(0)
                    .getResources()
                    .getFontNames()
                    .forEach(name -> assertThat(font(pdf, name).isEmbedded()).isTrue());
        }
    }

    @Test
    void letterThatTheFontHasNotGotIsReadAllTheSame() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(save(rosa, FeedFilter.ALL, FeedFormat.PDF, ENGLISH))) {
            byte[] page = pdf.getPage(0).getContents().readAllBytes();

            assertThat(new String(page, StandardCharsets.ISO_8859_1)).contains("/ActualText");
            assertThat(new String(page, StandardCharsets.UTF_16BE)
                            + new String(page, 1, page.length - 1, StandardCharsets.UTF_16BE))
                    .contains("李");
        }
    }

    @Test
    void nothingIsSavedWithoutAFreshProofAndTheAttemptIsRecorded() {
        clock.advance(Duration.ofMinutes(6));

        assertThat(files.save(rosa, FeedFilter.ALL, FeedFormat.CSV, ENGLISH)).isEmpty();
        assertThat(files.save(rosa, FeedFilter.ALL, FeedFormat.PDF, ENGLISH)).isEmpty();

        assertThat(kinds(rosa)).containsExactly("FeedSavingRefused REFUSED", "FeedSavingRefused REFUSED");
    }

    @Test
    void thatItWasSavedIsRecordedBeforeTheFirstByte() {
        assertThat(files.save(rosa, FeedFilter.ALL, FeedFormat.PDF, ENGLISH)).isPresent();

        assertThat(kinds(rosa)).containsExactly("FeedSaved DONE");
    }

    @Test
    void proofOfAnotherSignInIsNone() {
        Actor elsewhere = household.signedIn(rosa.person());
        clock.advance(Duration.ofMinutes(6));
        household.signedIn(rosa.person());

        assertThat(files.save(elsewhere, FeedFilter.ALL, FeedFormat.CSV, ENGLISH))
                .isEmpty();
        assertThat(files.save(new Actor(rosa.person(), dana.signIn()), FeedFilter.ALL, FeedFormat.CSV, ENGLISH))
                .isEmpty();
    }

    @Test
    void endedSignInSavesNothingAndFinishesNothing() throws IOException {
        FeedFile begun =
                files.save(rosa, FeedFilter.ALL, FeedFormat.CSV, ENGLISH).orElseThrow();
        signIns.end(rosa.signIn(), EndReason.SIGNED_OUT);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> begun.writeTo(OutputStream.nullOutputStream()));
        assertThat(files.save(rosa, FeedFilter.ALL, FeedFormat.CSV, ENGLISH)).isEmpty();
    }

    @Test
    void helperSavesTheirOwnAndNothingOfTheMembers() throws IOException {
        String table = new String(save(dana, FeedFilter.ALL, FeedFormat.CSV, ENGLISH), StandardCharsets.UTF_8);

        assertThat(table).contains("You signed in").doesNotContain("Simvastatin", "Rosa", "looked at");
    }

    @Test
    void longFileIsMadeWhileItIsWritten() throws IOException {
        for (int i = 0; i < 3 * Feed.READ; i++) {
            look();
        }
        FeedFile file =
                files.save(rosa, FeedFilter.ALL, FeedFormat.CSV, ENGLISH).orElseThrow();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        List<String> all = statements(file, whole);
        List<String> some = statements(file, new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw new IOException("The reader has gone");
            }
        });

        assertThat(table(whole.toByteArray())).hasSizeGreaterThan(3 * Feed.READ);
        assertThat(some.size()).isPositive().isLessThan(all.size() / 2);
        try (PDDocument pdf = Loader.loadPDF(save(rosa, FeedFilter.ALL, FeedFormat.PDF, ENGLISH))) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
    }

    private static List<String> statements(FeedFile file, OutputStream out) {
        return Statements.of(() -> {
            try {
                file.writeTo(out);
            } catch (IOException e) {
                assertThat(e).hasMessage("The reader has gone");
            }
        });
    }

    private void look() {
        acting.on(dana, member, Need.view(Area.MEDICINES), authority -> 1);
    }

    private byte[] save(Actor actor, FeedFilter filter, FeedFormat format, Formats reader) throws IOException {
        Optional<FeedFile> file = files.save(actor, filter, format, reader);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.orElseThrow().writeTo(out);
        return out.toByteArray();
    }

    private static List<CSVRecord> table(byte[] csv) throws IOException {
        String text = new String(csv, StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    }

    private static org.apache.pdfbox.pdmodel.font.PDFont font(PDDocument pdf, org.apache.pdfbox.cos.COSName name) {
        try {
            return pdf.getPage(0).getResources().getFont(name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    // Depth first: as it is read.
    private static List<String> kinds(PDStructureNode node) {
        List<String> kinds = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kinds.add(element.getStructureType());
                kinds.addAll(kinds(element));
            }
        }
        return kinds;
    }

    private List<String> kinds(Actor who) {
        return jdbc.sql("""
                        SELECT CONCAT(kind, ' ', outcome) FROM trail_entry
                        WHERE owner_id = ? AND actor_id = ? AND kind LIKE 'FeedSav%' ORDER BY seq""")
                .params(member.id(), who.person().id())
                .query(String.class)
                .list();
    }
}
