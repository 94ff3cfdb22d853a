package org.carestead.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.carestead.member.ClaimMembership;
import org.carestead.member.ClaimStep;
import org.carestead.person.Languages;
import org.carestead.person.PersonName;
import org.carestead.signin.Arrivals;
import org.carestead.signin.DoorCookies;
import org.carestead.signin.LocalPath;
import org.carestead.signin.NewAccounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The last step of creating an account: name, language, password. */
@Controller
class ChoosePasswordController {

    private static final String PAGE = "member/claim-account";
    private static final String ELSEWHERE = "redirect:/create-account/code";

    private final ClaimMembership claims;
    private final Arrivals arrivals;

    ChoosePasswordController(ClaimMembership claims, Arrivals arrivals) {
        this.claims = claims;
        this.arrivals = arrivals;
    }

    /** What was typed; whatever else a browser sends is not read (lesson 29). */
    record Typed(String given, String family, String language) {

        Locale locale() {
            return Languages.nearest(Locale.forLanguageTag(language));
        }
    }

    @GetMapping("/create-account/account")
    String ask(Locale locale, HttpServletRequest request, Model model) {
        return stands(request)
                .map(account -> page(
                        account, new Typed(account.givenName(), account.familyName(), locale.getLanguage()), model))
                .orElse(ELSEWHERE);
    }

    @PostMapping("/create-account/account")
    String finish(
            @RequestParam(defaultValue = "") String given,
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "en") String language,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Typed typed = new Typed(given, family, language);
        Optional<ClaimStep.Account> account = stands(request);
        if (account.isEmpty()) {
            return ELSEWHERE;
        }
        Optional<PersonName> name = PersonName.parseTold(given, family);
        if (name.isEmpty()) {
            model.addAttribute("problem", "member.claim.bad-name");
            return page(account.get(), typed, model);
        }
        return CreateAccountController.token(request)
                .flatMap(token -> claims.finish(token, name.get(), typed.locale(), password, arrivals.browser(request)))
                .map(answer -> answered(answer, account.get(), typed, request, response, model))
                .orElse(ELSEWHERE);
    }

    private String answered(
            NewAccounts.Answer answer,
            ClaimStep.Account account,
            Typed typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (answer instanceof NewAccounts.Created created) {
            DoorCookies.forget(response, DoorCookies.FLOW);
            DoorCookies.language(response, typed.locale());
            return arrivals.arrive(created.welcome(), LocalPath.HOME, request, response);
        }
        model.addAttribute(
                "problem",
                switch (answer) {
                    case NewAccounts.PasswordRefused refused -> refused.reason().key();
                    case NewAccounts.AddressTaken taken -> "member.claim.address-taken";
                    case NewAccounts.NotDone notDone -> "member.claim.claimed-meanwhile";
                    case NewAccounts.Busy busy -> "signin.busy";
                    case NewAccounts.Created created -> throw new IllegalStateException("Answered already");
                });
        return page(account, typed, model);
    }

    private Optional<ClaimStep.Account> stands(HttpServletRequest request) {
        return CreateAccountController.token(request)
                .flatMap(claims::stands)
                .filter(ClaimStep.Account.class::isInstance)
                .map(ClaimStep.Account.class::cast);
    }

    private static String page(ClaimStep.Account account, Typed typed, Model model) {
        model.addAttribute("email", account.email());
        model.addAttribute("typed", typed);
        return PAGE;
    }
}
