package org.carestead.invitation.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;
import java.util.function.Consumer;
import org.carestead.invitation.InvitationView;
import org.carestead.kit.Buttons;
import org.carestead.kit.FieldErrors;
import org.carestead.kit.Row;
import org.carestead.person.EmailAddress;

/** Asks for the right address of an invitation. */
class CorrectDialog extends Dialog {

    CorrectDialog(InvitationView invitation, Consumer<EmailAddress> send) {
        setHeaderTitle(getTranslation("access.correct.title", invitation.givenName()));
        EmailField field = new EmailField(getTranslation("access.invite.email"));
        field.setManualValidation(true);
        EmailAddress before = invitation.email();
        field.setValue(before == null ? "" : before.value());
        add(new Paragraph(getTranslation("access.correct.sentence")), field);
        getFooter()
                .add(new Row(
                        Buttons.quiet(getTranslation("access.correct.no"), this::close),
                        Buttons.main(getTranslation("access.correct.yes"), () -> {
                            Optional<EmailAddress> email = EmailAddress.parse(field.getValue());
                            FieldErrors.mark(field, email.isEmpty(), getTranslation("access.invite.email.problem"));
                            email.ifPresent(right -> {
                                close();
                                send.accept(right);
                            });
                        })));
    }
}
