package org.carestead.frame;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;

/** What Vaadin does by itself when a session has gone: it asks for the page again, which leads to the sign-in page. */
final class CalmSystemMessages {

    private CalmSystemMessages() {}

    static SystemMessages of() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorNotificationEnabled(false);
        messages.setInternalErrorURL("/error");
        return messages;
    }
}
