package org.carestead;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as its readers meet it.
 *
 * @param kinds what each piece says it is, in the order in which it is read aloud
 * @param alternatives what is read aloud in place of pictures
 * @param untagged what is drawn without saying what it is
 * @param fontsEmbedded whether every font is in the file
 */
public record Paper(
        String text,
        String title,
        String language,
        int pages,
        List<String> kinds,
        List<String> alternatives,
        List<String> untagged,
        boolean fontsEmbedded,
        boolean showsTitle,
        boolean marked) {

    private static final Set<String> DRAWS = Set.of("Tj", "TJ", "'", "\"", "f", "F", "f*", "S", "s", "B", "b", "Do");

    /** Reads it; line ends count as blanks. */
    public static Paper of(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<String> kinds = new ArrayList<>();
            List<String> alternatives = new ArrayList<>();
            walk(pdf.getDocumentCatalog().getStructureTreeRoot(), kinds, alternatives);
            List<String> untagged = new ArrayList<>();
            boolean embedded = true;
            for (PDPage page : pdf.getPages()) {
                untagged.addAll(untagged(page));
                for (COSName font : page.getResources().getFontNames()) {
                    embedded &= page.getResources().getFont(font).isEmbedded();
                }
            }
            return new Paper(
                    new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "),
                    pdf.getDocumentInformation().getTitle(),
                    pdf.getDocumentCatalog().getLanguage(),
                    pdf.getNumberOfPages(),
                    kinds,
                    alternatives,
                    untagged,
                    embedded,
                    pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle(),
                    pdf.getDocumentCatalog().getMarkInfo().isMarked());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a screen reader gets all of it, in this language. */
    public boolean isReadable(Locale in) {
        return in.getLanguage().equals(language)
                && !title.isBlank()
                && showsTitle
                && marked
                && fontsEmbedded
                && untagged.isEmpty()
                && kinds.contains("H1");
    }

    private static void walk(PDStructureNode node, List<String> kinds, List<String> alternatives) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kinds.add(element.getStructureType());
                if (element.getAlternateDescription() != null) {
                    alternatives.add(element.getAlternateDescription());
                }
                walk(element, kinds, alternatives);
            }
        }
    }

    private static List<String> untagged(PDPage page) throws IOException {
        List<String> untagged = new ArrayList<>();
        int depth = 0;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                String name = operator.getName();
                depth += switch (name) {
                    case "BDC", "BMC" -> 1;
                    case "EMC" -> -1;
                    default -> 0;
                };
                if (depth == 0 && DRAWS.contains(name)) {
                    untagged.add(name);
                }
            }
        }
        return untagged;
    }
}
