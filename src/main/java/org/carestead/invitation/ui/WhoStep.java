package org.carestead.invitation.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.carestead.grant.Relationship;
import org.carestead.kit.Buttons;
import org.carestead.kit.Card;
import org.carestead.kit.FieldErrors;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;
import org.carestead.member.RelatedPersonView;
import org.carestead.person.PersonName;

/** Who is invited: name, what they are to the member, where the link goes. */
class WhoStep extends InviteStep {

    private final transient InvitationDraft draft;
    private final TextField given = new TextField(getTranslation("access.invite.given-name"));
    private final TextField family = new TextField(getTranslation("access.invite.family-name"));
    private final Select<Relationship> relationship = new Select<>();
    private final EmailField email = new EmailField(getTranslation("access.invite.email"));
    private final Checkbox letter = new Checkbox(getTranslation("access.invite.letter"));

    WhoStep(InvitationDraft draft, List<RelatedPersonView> known) {
        this.draft = draft;
        relationship.setLabel(getTranslation("access.invite.relationship"));
        relationship.setItems(Relationship.values());
        relationship.setItemLabelGenerator(each -> getTranslation("access.my." + each.name()));
        email.setManualValidation(true);
        email.setHelperText(getTranslation("access.invite.email.hint"));
        fill(draft);
        if (!known.isEmpty()) {
            suggest(known);
        }
        letter.setHelperText(getTranslation("access.invite.letter.hint"));
        letter.addValueChangeListener(event -> email.setVisible(!event.getValue()));
        Card form = new Card(given, family, relationship, email, letter);
        form.addClassName("form");
        add(form);
    }

    @Override
    Optional<InvitationDraft> finish() {
        InvitationDraft typed = draft.to(given.getValue(), family.getValue(), relationship.getValue(), email.getValue())
                .printed(letter.getValue());
        mark(email, !letter.getValue() && typed.address().isEmpty(), "access.invite.email.problem");
        mark(relationship, relationship.getValue() == null, "access.invite.relationship.problem");
        mark(family, !isName("A", family.getValue()), "access.invite.name.problem");
        mark(given, !isName(given.getValue(), "A"), "access.invite.name.problem");
        if (given.isInvalid()) {
            given.focus();
        } else if (family.isInvalid()) {
            family.focus();
        } else if (relationship.isInvalid()) {
            relationship.focus();
        } else if (email.isInvalid()) {
            email.focus();
        } else {
            return Optional.of(typed);
        }
        return Optional.empty();
    }

    private void suggest(List<RelatedPersonView> known) {
        Row people = new Row();
        known.forEach(person -> people.add(Buttons.quiet(
                (person.givenName() + " " + person.familyName()).strip(), () -> fill(suggested(person)))));
        add(new Card(
                new H2(getTranslation("access.invite.known")),
                Texts.small(getTranslation("access.invite.known.hint")),
                people));
    }

    private InvitationDraft suggested(RelatedPersonView person) {
        return draft.to(
                person.givenName(),
                person.familyName(),
                RoleCodes.relationship(person.relationship()).orElse(relationship.getValue()),
                person.email() == null ? "" : person.email());
    }

    private void fill(InvitationDraft from) {
        given.setValue(from.givenName());
        family.setValue(from.familyName());
        relationship.setValue(from.relationship());
        email.setValue(from.email());
        letter.setValue(from.letter());
    }

    private void mark(HasValidation field, boolean wrong, String key) {
        FieldErrors.mark(field, wrong, getTranslation(key));
    }

    private static boolean isName(String givenName, String familyName) {
        return PersonName.parseTold(givenName, familyName).isPresent();
    }
}
