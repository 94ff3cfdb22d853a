package org.carestead.invitation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestead.grant.PermissionTemplate.HELPS_WITH_REFILLS;
import static org.carestead.grant.PermissionTemplate.ONLY_IN_AN_EMERGENCY;
import static org.carestead.grant.PermissionTemplate.SEES_EVERYTHING;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.stream.Stream;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.grant.PermissionTemplate;
import org.carestead.grant.ui.AreasEditor;
import org.junit.jupiter.api.Test;

/** Of the ready-made choices the one that says what is chosen now is shown as chosen. */
class WhatStepTests {

    @Test
    void whatIsOfferedAtFirstIsShownAsChosen() {
        assertThat(chosen(step(InvitationDraft.empty()))).containsExactly(HELPS_WITH_REFILLS);
    }

    @Test
    void anotherIsPressed_thatOneIsChosen() {
        WhatStep step = step(InvitationDraft.empty());

        for (PermissionTemplate template : List.of(SEES_EVERYTHING, ONLY_IN_AN_EMERGENCY, HELPS_WITH_REFILLS)) {
            button(step, template).click();
            assertThat(chosen(step)).containsExactly(template);
        }
    }

    @Test
    void chosenAreaByArea_noneOfThemIs() {
        WhatStep step = step(InvitationDraft.empty());
        AreasEditor areas = step.getChildren()
                .filter(AreasEditor.class::isInstance)
                .map(AreasEditor.class::cast)
                .findFirst()
                .orElseThrow();

        areas.set(HELPS_WITH_REFILLS.permissions().with(Area.CLAIMS, Level.VIEW));
        assertThat(chosen(step)).isEmpty();

        areas.set(Permissions.NOTHING);
        assertThat(chosen(step))
                .as("nothing at all says nothing of an emergency")
                .isEmpty();
    }

    @Test
    void comesBackToItWithOnlyInAnEmergency_itIsStillChosen() {
        assertThat(chosen(step(InvitationDraft.empty().may(Permissions.NOTHING))))
                .containsExactly(ONLY_IN_AN_EMERGENCY);
    }

    private static WhatStep step(InvitationDraft draft) {
        return new WhatStep(draft, chosen -> {});
    }

    private static List<PermissionTemplate> chosen(WhatStep step) {
        return Stream.of(PermissionTemplate.values())
                .filter(template ->
                        "true".equals(button(step, template).getElement().getAttribute("aria-pressed")))
                .toList();
    }

    // They stand in the order in which they are declared.
    private static Button button(WhatStep step, PermissionTemplate template) {
        return buttons(step).get(List.of(PermissionTemplate.values()).indexOf(template));
    }

    private static List<Button> buttons(Component under) {
        return under.getChildren()
                .flatMap(child -> child instanceof Button button ? Stream.of(button) : buttons(child).stream())
                .toList();
    }
}
