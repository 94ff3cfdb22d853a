package org.carestead.member.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.carestead.member.ClaimMembership;
import org.carestead.member.ClaimStep;
import org.carestead.person.EmailAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps between the member ID and the password. The flow says which page is next, whatever is asked for. */
@Controller
class ClaimController {

    private static final String BEGIN = "redirect:/create-account";

    private final ClaimMembership claims;

    ClaimController(ClaimMembership claims) {
        this.claims = claims;
    }

    @GetMapping("/create-account/code")
    String code(HttpServletRequest request, Model model) {
        return stands(request).map(step -> show(step, "code", model)).orElse(BEGIN);
    }

    @PostMapping("/create-account/code")
    String confirm(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model) {
        Optional<String> token = CreateAccountController.token(request);
        if (token.isPresent() && claims.confirm(token.get(), code)) {
            return "redirect:/create-account/email";
        }
        return again("code", "member.claim.bad-code", request, model);
    }

    @PostMapping("/create-account/code/again")
    String sendAgain(HttpServletRequest request) {
        CreateAccountController.token(request).ifPresent(claims::sendAgain);
        return "redirect:/create-account/code";
    }

    @GetMapping("/create-account/email")
    String email(HttpServletRequest request, Model model) {
        return stands(request).map(step -> show(step, "email", model)).orElse(BEGIN);
    }

    @PostMapping("/create-account/email")
    String choose(@RequestParam(defaultValue = "") String email, HttpServletRequest request, Model model) {
        Optional<EmailAddress> address = EmailAddress.parse(email);
        Optional<String> token = CreateAccountController.token(request);
        if (token.isEmpty()) {
            return BEGIN;
        }
        if (address.isEmpty()) {
            model.addAttribute("typed", email);
            return again("email", "member.claim.bad-email", request, model);
        }
        return switch (claims.choose(token.get(), address.get())) {
            case VERIFIED_ALREADY -> "redirect:/create-account/account";
            case CODE_SENT -> "redirect:/create-account/email/code";
            case TOO_SOON -> again("email/code", "member.claim.too-soon", request, model);
            case TOO_MANY -> again("email/code", "member.claim.too-many", request, model);
            case OUT_OF_STEP -> BEGIN;
        };
    }

    @GetMapping("/create-account/email/code")
    String emailCode(HttpServletRequest request, Model model) {
        return stands(request).map(step -> show(step, "email/code", model)).orElse(BEGIN);
    }

    @PostMapping("/create-account/email/code")
    String confirmEmail(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model) {
        Optional<String> token = CreateAccountController.token(request);
        if (token.isPresent() && claims.confirmEmail(token.get(), code)) {
            return "redirect:/create-account/account";
        }
        return again("email/code", "member.claim.bad-code", request, model);
    }

    private Optional<ClaimStep> stands(HttpServletRequest request) {
        return CreateAccountController.token(request).flatMap(claims::stands);
    }

    private String again(String page, String problem, HttpServletRequest request, Model model) {
        model.addAttribute("problem", problem);
        return stands(request).map(step -> show(step, page, model)).orElse(BEGIN);
    }

    // At another step than the page's own, the browser is sent to the page of that step.
    private static String show(ClaimStep step, String asked, Model model) {
        model.addAttribute("step", step);
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", email(step));
        }
        String page = page(step);
        boolean correctsEmail = page.equals("email/code") && asked.equals("email");
        return page.equals(asked) || correctsEmail
                ? "member/claim-" + asked.replace('/', '-')
                : "redirect:/create-account/" + page;
    }

    private static String email(ClaimStep step) {
        return switch (step) {
            case ClaimStep.Email email -> email.suggested().orElse("");
            case ClaimStep.EmailCode code -> code.email();
            case ClaimStep.Code code -> "";
            case ClaimStep.Account account -> "";
        };
    }

    private static String page(ClaimStep step) {
        return switch (step) {
            case ClaimStep.Code code -> "code";
            case ClaimStep.Email email -> "email";
            case ClaimStep.EmailCode code -> "email/code";
            case ClaimStep.Account account -> "account";
        };
    }
}
