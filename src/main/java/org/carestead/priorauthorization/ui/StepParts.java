package org.carestead.priorauthorization.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carestead.approval.ApprovalState;
import org.carestead.approval.AskedView;
import org.carestead.kit.Buttons;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;
import org.carestead.pharmacy.PriorAuthorizationView;
import org.carestead.pharmacy.ui.AuthorizationSection.Doing;
import org.carestead.pharmacy.ui.AuthorizationSection.Reader;
import org.carestead.priorauthorization.StepAdvice;
import org.carestead.priorauthorization.StepKind;
import org.carestead.priorauthorization.StepView;
import org.carestead.priorauthorization.StepsSeen;

/** What stands below one prior authorization: what is under way or asked, what can be done, and until when. */
record StepParts(StepsSeen seen, StepWords words) {

    List<Component> of(PriorAuthorizationView about, StepDesk desk, Reader reader, Doing doing) {
        List<Component> parts = new ArrayList<>();
        StepView open = seen.open();
        AskedView asked = seen.asked();
        boolean waits = asked != null && asked.state() == ApprovalState.WAITING;
        Row buttons = new Row();
        if (open != null) {
            parts.add(new Paragraph(words.open(open)));
            if (open.words() != null) {
                parts.add(Texts.small(translate("priorauthorization.words", open.words())));
            }
            if (open.canBeTakenBack() && reader.acts()) {
                buttons.add(button("priorauthorization.undo", about, Buttons.quiet("", () -> desk.undo(open, doing))));
            }
        }
        if (asked != null && open == null) {
            parts.add(new Paragraph(words.asked(asked, seen.askedFor())));
        }
        if (asked != null && waits && open == null) {
            answering(asked, about, desk, reader, doing, buttons);
        }
        if (open == null && (reader.acts() || (reader.asks() && !waits))) {
            offers(about, desk, reader, doing, parts, buttons);
        }
        if (buttons.getComponentCount() > 0) {
            parts.add(buttons);
        }
        return parts;
    }

    // The member answers, who asked can take it back, others wait.
    private static void answering(
            AskedView asked, PriorAuthorizationView about, StepDesk desk, Reader reader, Doing doing, Row buttons) {
        if (reader.own()) {
            Anchor answer = new Anchor("/" + Routes.PEOPLE_WHO_HELP_ME, translate("priorauthorization.answer"));
            answer.addClassNames("btn", "main");
            answer.setAriaLabel(translate("priorauthorization.answer.of", about.description()));
            buttons.add(answer);
        } else if (asked.by().equals(reader.you())) {
            buttons.add(button(
                    "priorauthorization.undo",
                    about,
                    Buttons.quiet("", () -> desk.withdraw(reader, asked.id(), doing))));
        }
    }

    private void offers(
            PriorAuthorizationView about,
            StepDesk desk,
            Reader reader,
            Doing doing,
            List<Component> parts,
            Row buttons) {
        boolean any = false;
        for (Map.Entry<StepKind, StepAdvice> each : seen.advice().entrySet()) {
            StepKind kind = each.getKey();
            String limit = words.limit(kind, each.getValue());
            if (limit != null) {
                parts.add(Texts.small(limit));
            }
            if (each.getValue() instanceof StepAdvice.Possible) {
                Runnable asking = () -> desk.ask(about, kind, reader, doing);
                any = true;
                buttons.add(button(
                        "priorauthorization.step." + kind.name(),
                        about,
                        kind == StepKind.TAKE_BACK ? Buttons.quiet("", asking) : Buttons.plain("", asking)));
            }
        }
        if (any && reader.asks()) {
            parts.add(Texts.small(translate("priorauthorization.asks", reader.member())));
        }
    }

    private static Button button(String key, PriorAuthorizationView about, Button button) {
        button.setText(translate(key));
        button.setAriaLabel(translate("priorauthorization.button.of", translate(key), about.description()));
        return button;
    }
}
