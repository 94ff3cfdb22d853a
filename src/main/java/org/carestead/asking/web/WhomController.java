package org.carestead.asking.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.carestead.asking.AskOutcome;
import org.carestead.asking.AskWithoutAccount;
import org.carestead.asking.AskWithoutAccount.Step;
import org.carestead.grant.Relationship;
import org.carestead.member.BirthDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom they help. The answer is the same whomever they name. */
@Controller
class WhomController {

    private static final String PAGE = "asking/whom";
    private static final String ELSEWHERE = "redirect:/ask-to-help/code";

    private final AskWithoutAccount asks;

    WhomController(AskWithoutAccount asks) {
        this.asks = asks;
    }

    @GetMapping("/ask-to-help/whom")
    String ask(HttpServletRequest request, Model model) {
        return isAt(Step.WHOM, request)
                ? page(new TypedAsk("", "", new BirthDate("", "", ""), "", "", ""), Map.of(), model)
                : ELSEWHERE;
    }

    @PostMapping("/ask-to-help/whom")
    String send(
            @RequestParam(defaultValue = "") String given,
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String relationship,
            @RequestParam(defaultValue = "") String word,
            HttpServletRequest request,
            Model model) {
        TypedAsk typed = new TypedAsk(given, family, new BirthDate(month, day, year), number, relationship, word);
        if (!isAt(Step.WHOM, request)) {
            return ELSEWHERE;
        }
        if (!typed.problems().isEmpty()) {
            return page(typed, typed.problems(), model);
        }
        Optional<AskOutcome> outcome =
                WhoAsksController.token(request).flatMap(token -> asks.ask(token, typed.finish()));
        if (outcome.isPresent() && outcome.get() instanceof AskOutcome.Refused(var reason)) {
            model.addAttribute("problem", "asking.door.refused." + reason.name());
            return page(typed, Map.of(), model);
        }
        return "redirect:/ask-to-help/sent";
    }

    @GetMapping("/ask-to-help/sent")
    String sent(HttpServletRequest request) {
        return isAt(Step.SENT, request) ? "asking/sent" : ELSEWHERE;
    }

    private boolean isAt(Step step, HttpServletRequest request) {
        return WhoAsksController.token(request)
                .flatMap(asks::stands)
                .filter(standing -> standing.step() == step)
                .isPresent();
    }

    private static String page(TypedAsk typed, Map<String, String> problems, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("relationships", Relationship.values());
        return PAGE;
    }
}
