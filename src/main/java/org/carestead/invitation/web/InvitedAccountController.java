package org.carestead.invitation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.carestead.invitation.Acceptances;
import org.carestead.invitation.InvitedAccounts;
import org.carestead.invitation.InvitedAccounts.Step;
import org.carestead.invitation.OpenInvitation;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonName;
import org.carestead.signin.Arrivals;
import org.carestead.signin.DoorCookies;
import org.carestead.signin.LocalPath;
import org.carestead.signin.NewAccounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An account of one's own, on the way to accepting an invitation. The flow says which page is next. */
@Controller
class InvitedAccountController {

    private final InvitedAccounts accounts;
    private final Acceptances acceptances;
    private final Arrivals arrivals;

    InvitedAccountController(InvitedAccounts accounts, Acceptances acceptances, Arrivals arrivals) {
        this.accounts = accounts;
        this.acceptances = acceptances;
        this.arrivals = arrivals;
    }

    @PostMapping(InvitationController.LINK + "/account")
    String begin(@PathVariable String token, Locale locale, HttpServletResponse response) {
        Optional<String> flow = accounts.begin(token, locale);
        flow.ifPresent(begun -> DoorCookies.flow(response, begun));
        return "redirect:/invitation/" + token + (flow.isPresent() ? "/account" : "");
    }

    @GetMapping(InvitationController.LINK + "/account")
    String ask(@PathVariable String token, HttpServletRequest request, Model model) {
        return page(token, request, model);
    }

    /** Somebody who got a letter names an address of their own. */
    @PostMapping(InvitationController.LINK + "/account/address")
    String address(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String email,
            Locale locale,
            HttpServletRequest request,
            Model model) {
        Optional<EmailAddress> typed = EmailAddress.parse(email);
        if (typed.isPresent()) {
            accounts.address(flow(request), token, typed.get(), locale);
            return "redirect:/invitation/" + token + "/account";
        }
        model.addAttribute("typed", email);
        model.addAttribute("problem", "access.invite.email.problem");
        return page(token, request, model);
    }

    @PostMapping(InvitationController.LINK + "/account/code")
    String confirm(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            Model model) {
        if (accounts.confirm(flow(request), token, code)) {
            return "redirect:/invitation/" + token + "/account";
        }
        model.addAttribute("problem", "access.invited.bad-code");
        return page(token, request, model);
    }

    @PostMapping(InvitationController.LINK + "/account/code/again")
    String sendAgain(@PathVariable String token, Locale locale, HttpServletRequest request, Model model) {
        if (!accounts.sendAgain(flow(request), token, locale)) {
            model.addAttribute("problem", "access.invited.too-soon");
        }
        return page(token, request, model);
    }

    @PostMapping(InvitationController.LINK + "/account/finish")
    String finish(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String given,
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "") String password,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("given", given);
        model.addAttribute("family", family);
        Optional<PersonName> name = PersonName.parseTold(given, family);
        if (name.isEmpty()) {
            model.addAttribute("problem", "access.invited.bad-name");
            return page(token, request, model);
        }
        Optional<NewAccounts.Answer> answer =
                accounts.finish(flow(request), token, name.get(), locale, password, arrivals.browser(request));
        if (answer.orElse(null) instanceof NewAccounts.Created created) {
            DoorCookies.forget(response, DoorCookies.FLOW);
            return arrivals.arrive(
                    created.welcome(),
                    LocalPath.parse("/invitation/" + token).orElse(LocalPath.HOME),
                    request,
                    response);
        }
        answer.ifPresent(refused -> model.addAttribute("problem", key(refused)));
        return page(token, request, model);
    }

    private static String key(NewAccounts.Answer answer) {
        return switch (answer) {
            case NewAccounts.PasswordRefused refused -> refused.reason().key();
            case NewAccounts.AddressTaken taken -> "access.invited.address-taken";
            case NewAccounts.NotDone notDone -> "access.invited.start-over";
            case NewAccounts.Busy busy -> "signin.busy";
            case NewAccounts.Created created -> throw new IllegalStateException("Answered already");
        };
    }

    // Whatever is asked for, the flow says which page is next.
    private String page(String token, HttpServletRequest request, Model model) {
        Optional<Step> step = accounts.stands(flow(request), token);
        Optional<OpenInvitation> invitation = acceptances.find(token);
        if (step.isEmpty() || invitation.isEmpty()) {
            return "redirect:/invitation/" + token;
        }
        model.addAttribute("token", token);
        model.addAttribute(
                "email",
                accounts.email(flow(request), token).map(EmailAddress::value).orElse(""));
        model.addAttribute("letter", invitation.get().email() == null);
        if (step.get() == Step.ADDRESS) {
            return "access/invited-address";
        }
        if (step.get() == Step.CODE) {
            return "access/invited-code";
        }
        if (!model.containsAttribute("given")) {
            model.addAttribute("given", invitation.get().givenName());
        }
        return "access/invited-account";
    }

    private static String flow(HttpServletRequest request) {
        return DoorCookies.read(request, DoorCookies.FLOW).orElse("");
    }
}
