package org.carestead.invitation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
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
    private final AreasEditor areas;
    private final Div problem = new Div();

    WhatStep(InvitationDraft draft) {
        this.draft = draft;
        this.areas = new AreasEditor(draft.permissions(), draft.givenName().strip());
        Row templates = new Row(new Span(getTranslation("access.template.from")));
        for (PermissionTemplate template : PermissionTemplate.values()) {
            templates.add(Buttons.quiet(
                    getTranslation("access.template." + template.name()), () -> areas.set(template.permissions())));
        }
        templates.addClassName("templates");
        add(templates, areas, problem);
    }

    @Override
    Optional<InvitationDraft> finish() {
        problem.removeAll();
        if (areas.permissions().equals(Permissions.NOTHING)) {
            problem.add(new Answer(getTranslation("access.invitation.refused.NOTHING_SHARED"), Tone.WAIT).takeFocus());
            return Optional.empty();
        }
        return Optional.of(draft.may(areas.permissions()));
    }
}
