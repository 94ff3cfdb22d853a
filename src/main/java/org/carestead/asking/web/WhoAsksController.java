package org.carestead.asking.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.carestead.asking.AskWithoutAccount;
import org.carestead.asking.AskWithoutAccount.Standing;
import org.carestead.asking.AskWithoutAccount.Step;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonName;
import org.carestead.signin.Arrivals;
import org.carestead.signin.DoorCookies;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who asks: their name, an address, and the code that went there. */
@Controller
class WhoAsksController {

    static final String BEGIN = "redirect:/ask-to-help";
    private static final String PAGE = "asking/who-asks";

    private final AskWithoutAccount asks;
    private final Arrivals arrivals;

    WhoAsksController(AskWithoutAccount asks, Arrivals arrivals) {
        this.asks = asks;
        this.arrivals = arrivals;
    }

    /** What was typed; whatever else a browser sends is not read (lesson 29). */
    record Typed(String given, String family, String email) {

        static Typed of(Standing standing) {
            return new Typed(
                    standing.name().given(),
                    standing.name().family(),
                    standing.email().value());
        }

        Map<String, String> problems() {
            Map<String, String> problems = new LinkedHashMap<>();
            if (AskWithoutAccount.name(given, "A").isEmpty()) {
                problems.put("given", "asking.door.name.problem");
            }
            if (AskWithoutAccount.name("A", family).isEmpty()) {
                problems.put("family", "asking.door.name.problem");
            }
            if (EmailAddress.parse(email).isEmpty()) {
                problems.put("email", "member.claim.bad-email");
            }
            return problems;
        }
    }

    @GetMapping("/ask-to-help")
    String ask(HttpServletRequest request, Model model) {
        if (arrivals.signedIn(request).isPresent()) {
            return "redirect:/people/ask";
        }
        // Whoever comes back finds what they typed.
        Typed typed = stands(request)
                .filter(standing -> standing.step() != Step.SENT)
                .map(Typed::of)
                .orElse(new Typed("", "", ""));
        return page(typed, Map.of(), model);
    }

    @PostMapping("/ask-to-help")
    String begin(
            @RequestParam(defaultValue = "") String given,
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "") String email,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Typed typed = new Typed(given, family, email);
        Optional<PersonName> name = AskWithoutAccount.name(given, family);
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (name.isEmpty() || address.isEmpty()) {
            return page(typed, typed.problems(), model);
        }
        DoorCookies.flow(response, asks.begin(name.get(), address.get(), locale));
        return "redirect:/ask-to-help/code";
    }

    @GetMapping("/ask-to-help/code")
    String code(HttpServletRequest request, Model model) {
        return stands(request).map(standing -> code(standing, model)).orElse(BEGIN);
    }

    @PostMapping("/ask-to-help/code")
    String confirm(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model) {
        if (token(request).filter(token -> asks.confirm(token, code)).isPresent()) {
            return "redirect:/ask-to-help/whom";
        }
        model.addAttribute("problem", "member.claim.bad-code");
        return code(request, model);
    }

    @PostMapping("/ask-to-help/code/again")
    String sendAgain(HttpServletRequest request) {
        token(request).ifPresent(asks::sendAgain);
        return "redirect:/ask-to-help/code";
    }

    private static String code(Standing standing, Model model) {
        model.addAttribute("email", standing.email().value());
        return switch (standing.step()) {
            case CODE -> "asking/code";
            case WHOM -> "redirect:/ask-to-help/whom";
            case SENT -> "redirect:/ask-to-help/sent";
        };
    }

    private static String page(Typed typed, Map<String, String> problems, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return PAGE;
    }

    private Optional<Standing> stands(HttpServletRequest request) {
        return token(request).flatMap(asks::stands);
    }

    static Optional<String> token(HttpServletRequest request) {
        return DoorCookies.read(request, DoorCookies.FLOW);
    }
}
