package org.carestead.asking.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.carestead.asking.NewAsk;
import org.carestead.grant.Relationship;
import org.carestead.kit.Card;
import org.carestead.kit.FieldErrors;
import org.carestead.kit.Texts;
import org.carestead.member.BirthDate;
import org.carestead.person.PersonName;

/** Whom one wants to help: name, birthday or member number, what one is to them, a word. */
class AskForm extends Div {

    private static final int LONGEST_NUMBER = 60;

    private final TextField given = new TextField(getTranslation("asking.given-name"));
    private final TextField family = new TextField(getTranslation("asking.family-name"));
    private final BirthDateField birthDate =
            new BirthDateField(getTranslation("asking.birth-date"), getTranslation("asking.birth-date.hint"));
    private final TextField number = new TextField(getTranslation("asking.number"));
    private final Select<Relationship> relationship = new Select<>();
    private final TextArea word = new TextArea(getTranslation("asking.word"));

    AskForm() {
        number.setMaxLength(LONGEST_NUMBER);
        given.setHelperText(getTranslation("asking.name.hint"));
        relationship.setLabel(getTranslation("asking.relationship"));
        relationship.setItems(Relationship.values());
        relationship.setItemLabelGenerator(each -> getTranslation("asking.i-am." + each.name()));
        word.setMaxLength(NewAsk.LONGEST_WORD);
        word.setHelperText(getTranslation("asking.word.hint"));
        Card form = new Card(given, family, birthDate, number, relationship, word);
        form.addClassName("form");
        form.add(Texts.small(getTranslation("asking.shown")));
        add(form);
    }

    /** What was typed; empty where something is missing, which is then marked. */
    Optional<NewAsk> finish() {
        BirthDate born = birthDate.value();
        birthDate.mark(problem(born));
        mark(relationship, relationship.getValue() == null, "asking.relationship.problem");
        mark(family, PersonName.parse("A", family.getValue()).isEmpty(), "asking.name.problem");
        mark(given, PersonName.parse(given.getValue(), "A").isEmpty(), "asking.name.problem");
        if (given.isInvalid()) {
            given.focus();
        } else if (family.isInvalid()) {
            family.focus();
        } else if (birthDate.isInvalid()) {
            birthDate.focus();
        } else if (relationship.isInvalid()) {
            relationship.focus();
        } else {
            return PersonName.parse(given.getValue(), family.getValue())
                    .map(name -> new NewAsk(
                            name,
                            born.date().orElse(null),
                            number.getValue(),
                            relationship.getValue(),
                            word.getValue()));
        }
        return Optional.empty();
    }

    private String problem(BirthDate born) {
        if (born.isBlank()) {
            return number.getValue().isBlank() ? "asking.birth-date.problem" : "";
        }
        return born.date().isEmpty() ? born.problem() : "";
    }

    private void mark(HasValidation field, boolean wrong, String key) {
        FieldErrors.mark(field, wrong, getTranslation(key));
    }
}
