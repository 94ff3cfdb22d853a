package org.carestead.authorization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.carestead.authorization.PaperText;
import org.carestead.authorization.Part;
import org.carestead.authorization.Reader;
import org.carestead.authorization.Signature;
import org.carestead.kit.Card;
import org.carestead.kit.FieldErrors;
import org.carestead.kit.Formats;
import org.carestead.kit.Texts;

/** The authorization to be read, and below it the line for the name. */
public class SigningPanel extends Div {

    private final transient PaperText text;
    private final Card paper;
    private final TextField name = new TextField(getTranslation("access.paper.sign.name"));

    /** Signs these words. */
    public SigningPanel(PaperText text) {
        this.text = text;
        paper = new Card(new H2(text.title()), new Paragraph(text.lead()));
        paper.addClassName("paper");
        paper.getElement().setAttribute("lang", text.language());
        text.parts(Reader.SIGNER).forEach(part -> paper.add(shown(part)));
        name.setHelperText(getTranslation("access.paper.sign.hint", text.signer()));
        name.setManualValidation(true);
        name.getElement().setAttribute("autocomplete", "name");
        Card line = new Card(name, Texts.small(getTranslation("access.paper.sign.means")));
        line.addClassName("form");
        add(paper, line);
    }

    /** A stop of the keyboard from which the arrow keys scroll the paper, where it is longer than its window. */
    void scrollsByKeys() {
        paper.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", text.title())
                .setAttribute("tabindex", "0");
    }

    /** Nothing, and the line is marked, while no name is typed. */
    public Optional<Signature> signature() {
        if (name.getValue().isBlank()) {
            sayWrong();
            return Optional.empty();
        }
        mark(false);
        return Optional.of(new Signature(
                name.getValue(), text.fingerprint(), Formats.current().zone()));
    }

    /** What was typed is not the name; says which one is expected. */
    public void sayWrong() {
        mark(true);
        name.focus();
        // Below the field, where a small window ends.
        name.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private void mark(boolean wrong) {
        FieldErrors.mark(name, wrong, getTranslation("access.paper.sign.problem", text.signer()));
    }

    private static Component shown(Part part) {
        Div shown = new Div(new H3(part.head()));
        part.sentences().forEach(sentence -> shown.add(new Paragraph(sentence)));
        if (!part.points().isEmpty()) {
            shown.add(list(part.points()));
        }
        return shown;
    }

    private static UnorderedList list(List<String> points) {
        UnorderedList list = new UnorderedList();
        points.forEach(point -> list.add(new ListItem(point)));
        return list;
    }
}
