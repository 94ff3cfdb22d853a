package org.carestead.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.carestead.person.Languages;
import org.carestead.person.People;
import org.carestead.signin.Arrivals;
import org.carestead.signin.DoorCookies;
import org.carestead.signin.LocalPath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the language, for this browser and for the person who is signed in. */
@Controller
class LanguageController {

    private final Arrivals arrivals;
    private final People people;

    LanguageController(Arrivals arrivals, People people) {
        this.arrivals = arrivals;
        this.people = people;
    }

    @PostMapping("/language")
    String choose(
            @RequestParam(defaultValue = "en") String language,
            @RequestParam(defaultValue = "/sign-in") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Locale chosen = Languages.nearest(Locale.forLanguageTag(language));
        DoorCookies.language(response, chosen);
        arrivals.signedIn(request).ifPresent(signIn -> people.speak(signIn.person(), chosen));
        return "redirect:" + LocalPath.parse(back).orElse(LocalPath.HOME).value();
    }
}
