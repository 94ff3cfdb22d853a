package org.carestead.invitation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.carestead.access.Permissions;
import org.carestead.grant.PermissionTemplate;
import org.carestead.grant.ui.AreasEditor;
import org.carestead.kit.Answer;
import org.carestead.kit.Buttons;
import org.carestead.kit.Row;
import org.carestead.kit.Tone;

/** What they may do: from a template, or area by area. */
class WhatStep extends InviteStep {

    private final transient InvitationDraft draft;
    private final Map<PermissionTemplate, Button> templates = new EnumMap<>(PermissionTemplate.class);
    private final AreasEditor areas;
    private final Div problem = new Div();
    private final transient Consumer<InvitationDraft> onBegin;
    private boolean onlyInAnEmergency;

    /** @param onBegin hears what the draft is with the template that was pressed */
    WhatStep(InvitationDraft draft, Consumer<InvitationDraft> onBegin) {
        this.draft = draft;
        this.onBegin = onBegin;
        this.areas = new AreasEditor(draft.permissions(), draft.givenName().strip());
        onlyInAnEmergency = draft.onlyInAnEmergency();
        add(templates(), problem, areas);
        areas.onChange(this::press);
        press(areas.permissions());
        areas.setVisible(!onlyInAnEmergency);
        problem.addClassName("said");
        if (onlyInAnEmergency) {
            problem.add(emergency());
        }
    }

    private Div templates() {
        Paragraph from = new Paragraph(getTranslation("access.template.from"));
        Row row = new Row();
        for (PermissionTemplate template : PermissionTemplate.values()) {
            Button button = Buttons.quiet(getTranslation("access.template." + template.name()), () -> begin(template));
            templates.put(template, button);
            row.add(button);
        }
        Div group = new Div(from, row);
        group.addClassName("templates");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", from.getText());
        return group;
    }

    // The one that says just what is chosen now; of what was chosen area by area, none does.
    private void press(Permissions chosen) {
        templates.forEach((template, button) -> {
            boolean nothing = template.permissions().isNothing();
            boolean pressed =
                    nothing ? onlyInAnEmergency : template.permissions().equals(chosen);
            button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        });
    }

    private void begin(PermissionTemplate template) {
        onlyInAnEmergency = template == PermissionTemplate.ONLY_IN_AN_EMERGENCY;
        areas.set(template.permissions());
        areas.setVisible(!onlyInAnEmergency);
        problem.removeAll();
        if (onlyInAnEmergency) {
            problem.add(emergency().takeFocus());
        }
        onBegin.accept(draft.may(template.permissions()));
    }

    private Answer emergency() {
        return new Answer(
                getTranslation("access.invite.emergency", draft.givenName().strip()), Tone.GOOD);
    }

    @Override
    Optional<InvitationDraft> finish() {
        if (areas.permissions().isNothing() && !onlyInAnEmergency) {
            problem.removeAll();
            problem.add(new Answer(getTranslation("access.invitation.refused.NOTHING_SHARED"), Tone.WAIT).takeFocus());
            return Optional.empty();
        }
        return Optional.of(draft.may(areas.permissions()));
    }
}
