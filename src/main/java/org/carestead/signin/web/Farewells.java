package org.carestead.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import org.carestead.signin.DoorCookies;
import org.carestead.signin.EndedSignIns;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Says on the sign-in page what became of the sign-in before. The address only says that there is something to say; what
 * it was is known by the cookie that the browser still has.
 */
@Component
class Farewells {

    private final EndedSignIns endedSignIns;

    Farewells(EndedSignIns endedSignIns) {
        this.endedSignIns = endedSignIns;
    }

    void show(HttpServletRequest request, Model model) {
        if (request.getParameter("signed-out") != null) {
            model.addAttribute("farewell", "signin.signed-out");
            model.addAttribute("tone", "good");
        } else if (request.getParameter("ended") != null) {
            model.addAttribute("farewell", ended(request));
            model.addAttribute("tone", "wait");
        }
    }

    private String ended(HttpServletRequest request) {
        return DoorCookies.read(request, DoorCookies.SIGN_IN)
                .flatMap(endedSignIns::find)
                .map(ending -> "signin.ended." + ending.name())
                .orElse("signin.ended");
    }
}
