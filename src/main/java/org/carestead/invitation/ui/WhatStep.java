package org.carestead.invitation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.carestead.grant.PermissionTemplate;
import org.carestead.grant.ui.AreasEditor;
import org.carestead.kit.Answer;
import org.carestead.kit.Buttons;
import org.carestead.kit.Row;
import org.carestead.kit.Tone;

/** What they may do: from a template, or area by area. */
class WhatStep extends InviteStep {

    private final transient InvitationDraft draft;
    private final AreasEditor areas;
    private final Div problem = new Div();
    private final transient Consumer<InvitationDraft> onBegin;
    private boolean onlyInAnEmergency;

    /** @param onBegin hears what the draft is with the template that was pressed */
    WhatStep(InvitationDraft draft, Consumer<InvitationDraft> onBegin) {
        this.draft = draft;
        this.onBegin = onBegin;
        this.areas = new AreasEditor(draft.permissions(), draft.givenName().strip());
        Row templates = new Row(new Span(getTranslation("access.template.from")));
        for (PermissionTemplate template : PermissionTemplate.values()) {
            templates.add(Buttons.quiet(getTranslation("access.template." + template.name()), () -> begin(template)));
        }
        templates.addClassName("templates");
        onlyInAnEmergency = draft.onlyInAnEmergency();
        add(templates, problem, areas);
        areas.setVisible(!onlyInAnEmergency);
        problem.addClassName("said");
        if (onlyInAnEmergency) {
            problem.add(emergency());
        }
    }

    private void begin(PermissionTemplate template) {
        areas.set(template.permissions());
        onlyInAnEmergency = template == PermissionTemplate.ONLY_IN_AN_EMERGENCY;
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
