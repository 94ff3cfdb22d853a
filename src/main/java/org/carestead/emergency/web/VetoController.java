package org.carestead.emergency.web;

import java.util.Locale;
import java.util.Optional;
import org.carestead.emergency.OpenVeto;
import org.carestead.emergency.Vetoes;
import org.carestead.kit.Formats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What the link in a message about emergency access opens. Asking for the page changes nothing, because mail scanners ask
 * too; only a person's button does, and all that it does is to say no.
 */
@Controller
class VetoController {

    /** The address in the message: nothing but the letters of a token. */
    static final String LINK = "/emergency/{token:[A-Za-z0-9_-]{1,100}}";

    private final Vetoes vetoes;

    VetoController(Vetoes vetoes) {
        this.vetoes = vetoes;
    }

    @GetMapping(LINK)
    String show(@PathVariable String token, Locale locale, Model model) {
        Optional<OpenVeto> veto = vetoes.find(token);
        if (veto.isEmpty()) {
            return "emergency/closed";
        }
        Formats formats = Formats.of(locale);
        model.addAttribute("token", token);
        model.addAttribute("name", veto.get().trustedName());
        model.addAttribute("day", formats.date(veto.get().opensAt()));
        model.addAttribute("time", formats.time(veto.get().opensAt()));
        return "emergency/refuse";
    }

    @PostMapping(LINK)
    String refuse(@PathVariable String token) {
        return vetoes.refuse(token) ? "emergency/refused" : "emergency/closed";
    }
}
