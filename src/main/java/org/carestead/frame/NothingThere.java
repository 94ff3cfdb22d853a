package org.carestead.frame;

import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.SessionExpiredHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** Answers a page asked for without a screen to show it in: it is not there. Vaadin's own requests are left to it. */
class NothingThere implements RequestHandler, SessionExpiredHandler {

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response) {
        return false;
    }

    @Override
    public boolean handleSessionExpired(VaadinRequest request, VaadinResponse response) throws IOException {
        if (request.getParameter(ScreenOwnerFilter.KIND) != null) {
            return false;
        }
        response.sendError(HttpStatus.NOT_FOUND.value(), "");
        return true;
    }
}
