package org.carestead.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.carestead.member.BirthDate;
import org.carestead.member.ClaimMembership;
import org.carestead.signin.DoorCookies;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first step of creating an account: who are you to the plan? */
@Controller
class CreateAccountController {

    private static final int LONGEST_NUMBER = 60;

    private final ClaimMembership claims;

    CreateAccountController(ClaimMembership claims) {
        this.claims = claims;
    }

    @GetMapping("/create-account")
    String ask(Model model) {
        return page("", new BirthDate("", "", ""), Map.of(), model);
    }

    @PostMapping("/create-account")
    String begin(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String year,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        String typed = number.strip();
        BirthDate born = new BirthDate(month, day, year);
        Map<String, String> problems = new LinkedHashMap<>();
        if (typed.isEmpty() || typed.length() > LONGEST_NUMBER) {
            problems.put("number", "member.claim.bad-number");
        }
        Optional<LocalDate> date = born.date();
        if (date.isEmpty()) {
            problems.put("born", born.problem());
        }
        if (!problems.isEmpty()) {
            return page(number, born, problems, model);
        }
        DoorCookies.flow(response, claims.begin(typed, date.orElseThrow(), locale));
        return "redirect:/create-account/code";
    }

    private static String page(String number, BirthDate born, Map<String, String> problems, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("born", born);
        model.addAttribute("problems", problems);
        return "member/create-account";
    }

    static Optional<String> token(HttpServletRequest request) {
        return DoorCookies.read(request, DoorCookies.FLOW);
    }
}
