package org.carestead.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of every page of the door shows. */
@ControllerAdvice(annotations = Controller.class)
class DoorAdvice {

    private final String host;

    DoorAdvice(@Value("${carestead.public-address}") URI publicAddress) {
        this.host = publicAddress.getAuthority();
    }

    /** The address which people should see in their browser, from configuration and never from the request. */
    @ModelAttribute("doorHost")
    String doorHost() {
        return host;
    }

    /** Where to come back to after changing the language. */
    @ModelAttribute("doorPath")
    String doorPath(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
