package org.carestead.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
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
    String ask() {
        return "member/create-account";
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
        Optional<BirthDate> birthDate = BirthDate.parse(month, day, year);
        if (typed.isEmpty() || typed.length() > LONGEST_NUMBER || birthDate.isEmpty()) {
            model.addAttribute("number", number);
            model.addAttribute("month", month);
            model.addAttribute("day", day);
            model.addAttribute("year", year);
            model.addAttribute("problem", birthDate.isEmpty() ? "member.claim.bad-date" : "member.claim.bad-number");
            return "member/create-account";
        }
        DoorCookies.flow(response, claims.begin(typed, birthDate.get().date(), locale));
        return "redirect:/create-account/code";
    }

    static Optional<String> token(HttpServletRequest request) {
        return DoorCookies.read(request, DoorCookies.FLOW);
    }
}
