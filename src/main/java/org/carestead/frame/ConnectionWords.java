package org.carestead.frame;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;

/** What the screen says, in the person's language, when it cannot reach us and when it can again. */
final class ConnectionWords {

    private ConnectionWords() {}

    static void speak(UI ui) {
        ReconnectDialogConfiguration trouble = ui.getReconnectDialogConfiguration();
        trouble.setDialogText(ui.getTranslation("frame.connection.lost"));
        trouble.setDialogTextGaveUp(ui.getTranslation("frame.connection.gone"));
        ui.getPage()
                .executeJs(
                        "window.Vaadin.connectionIndicator.onlineText = $0",
                        ui.getTranslation("frame.connection.back"));
    }
}
