package org.carestead.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carestead.Paper;
import org.junit.jupiter.api.Test;

/** A paper tells a screen reader what each piece of it is, whatever is on it and however long it gets. */
class TaggedPdfTests {

    private static final Locale SPANISH = Locale.of("es");

    @Test
    void everyPieceSaysWhatItIsInTheOrderInWhichItIsRead() throws IOException {
        Paper paper = paper(pdf -> {
            pdf.head("Autorización");
            pdf.paragraph("Para José Núñez.");
            pdf.section("Qué puede hacer");
            pdf.list(List.of("Ver sus medicinas", "Pedir surtidos"));
            pdf.entries(120).add("9:14", "Pidió algo");
            pdf.table(List.of("Quién", "Cuándo"), 2, 1).row(List.of("Dana", "hoy"));
            pdf.code("ABCD-EFGH");
            pdf.picture(fields(3), "Código para la cámara", 90);
        });

        assertThat(paper.isReadable(SPANISH)).as("%s", paper).isTrue();
        assertThat(paper.kinds())
                .containsExactly(
                        "Document",
                        "H1",
                        "P",
                        "H2",
                        "L",
                        "LI",
                        "Lbl",
                        "LBody",
                        "LI",
                        "Lbl",
                        "LBody",
                        "L",
                        "LI",
                        "Lbl",
                        "LBody",
                        "Table",
                        "TR",
                        "TH",
                        "TH",
                        "TR",
                        "TD",
                        "TD",
                        "P",
                        "Figure");
        assertThat(paper.alternatives()).containsExactly("Código para la cámara");
        assertThat(paper.text()).contains("Para José Núñez. Qué puede hacer • Ver sus medicinas", "ABCD-EFGH");
    }

    @Test
    void whatDoesNotGoOnOnePageGoesOnTheNextAndNothingIsLost() throws IOException {
        String words = IntStream.range(0, 3000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

        Paper paper = paper(pdf -> {
            pdf.head("Largo");
            pdf.paragraph(words);
            pdf.paragraph("El fin.");
        });

        assertThat(paper.pages()).isGreaterThan(2);
        assertThat(paper.text()).contains("w0 w1 w2 ", "w1500 ", "w2999 El fin.");
        assertThat(paper.kinds()).containsExactly("Document", "H1", "P", "P");
        assertThat(paper.untagged()).isEmpty();
    }

    @Test
    void longTableRepeatsItsHeadsForTheEyeOnly() throws IOException {
        Paper paper = paper(pdf -> {
            pdf.head("Tabla");
            Table table = pdf.table(List.of("Quién", "Cuándo"), 1, 1);
            IntStream.range(0, 200).forEach(i -> table.row(List.of("Dana " + i, "día " + i)));
        });

        assertThat(paper.pages()).isGreaterThan(2);
        assertThat(paper.text().split("Quién", -1)).hasSize(paper.pages() + 1);
        assertThat(paper.kinds().stream().filter("TH"::equals)).hasSize(2);
        assertThat(paper.kinds().stream().filter("TR"::equals)).hasSize(201);
        assertThat(paper.untagged()).isEmpty();
    }

    @Test
    void longListGoesOverThePages() throws IOException {
        Paper paper = paper(pdf -> {
            pdf.head("Lista");
            pdf.list(IntStream.range(0, 120).mapToObj(i -> "punto " + i).toList());
        });

        assertThat(paper.pages()).isGreaterThan(1);
        assertThat(paper.text()).contains("punto 0 ", "punto 119");
    }

    @Test
    void rowWithoutACellForEachColumnIsAProgrammersError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        paper(pdf -> pdf.table(List.of("Uno", "Dos"), 1, 1).row(List.of("solo"))));
        assertThatIllegalArgumentException().isThrownBy(() -> paper(pdf -> pdf.table(List.of("Uno", "Dos"), 1)));
    }

    private static Paper paper(Consumer<TaggedPdf> writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TaggedPdf pdf = new TaggedPdf(out, "Un papel", SPANISH)) {
            writing.accept(pdf);
        }
        return Paper.of(out.toByteArray());
    }

    private static TaggedPdf.Fields fields(int size) {
        return new TaggedPdf.Fields() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public boolean black(int column, int row) {
                return (column + row) % 2 == 0;
            }
        };
    }
}
