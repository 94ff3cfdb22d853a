package org.carestead.invitation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.carestead.invitation.AcceptanceOutcome;
import org.carestead.invitation.AcceptanceRefusal;
import org.carestead.invitation.Acceptances;
import org.carestead.invitation.InvitationState;
import org.carestead.invitation.LetterCodes;
import org.carestead.invitation.OpenInvitation;
import org.carestead.kit.Formats;
import org.carestead.kit.Routes;
import org.carestead.signin.Arrivals;
import org.carestead.signin.EndReason;
import org.carestead.signin.LiveSignIn;
import org.carestead.signin.SignIns;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the link of an invitation opens. Asking for a page changes nothing, because mail scanners ask too; only a
 * person's button with the passcode does.
 */
@Controller
class InvitationController {

    /** The address in the mail. Nothing but the letters of a token gets as far as here, and so into a redirect. */
    static final String LINK = "/invitation/{token:[A-Za-z0-9_-]{1,100}}";

    private static final String PAGE = "access/invitation";
    private static final String CLOSED = "access/invitation-closed";

    private final Acceptances acceptances;
    private final SignIns signIns;
    private final Arrivals arrivals;

    InvitationController(Acceptances acceptances, SignIns signIns, Arrivals arrivals) {
        this.acceptances = acceptances;
        this.signIns = signIns;
        this.arrivals = arrivals;
    }

    /** "I have an invitation": where to find the link. */
    @GetMapping("/invitation")
    String about() {
        return "access/invitation-about";
    }

    /** A letter's code, typed by somebody without a camera. It leads to the same page as the link, and opens no more. */
    @PostMapping("/invitation")
    String typed(@RequestParam(defaultValue = "") String code, Model model) {
        Optional<String> read = LetterCodes.read(code);
        if (read.isPresent()) {
            return "redirect:/invitation/" + read.get();
        }
        model.addAttribute("problem", "access.invitation.typed.problem");
        model.addAttribute("code", code);
        return "access/invitation-about";
    }

    @GetMapping(LINK)
    String show(@PathVariable String token, Locale locale, HttpServletRequest request, Model model) {
        return page(token, locale, request, model);
    }

    @PostMapping(LINK)
    String accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String passcode,
            @RequestParam(defaultValue = "false") boolean thisAccount,
            Locale locale,
            HttpServletRequest request,
            Model model) {
        Optional<LiveSignIn> signIn = arrivals.signedIn(request);
        if (signIn.isEmpty()) {
            return "redirect:/invitation/" + token;
        }
        switch (acceptances.accept(signIn.get().actor(), token, passcode, thisAccount)) {
            case AcceptanceOutcome.Accepted accepted -> {
                return "redirect:/" + Routes.accessGiven(accepted.grant().id());
            }
            case AcceptanceOutcome.WrongPasscode wrong -> {
                model.addAttribute("problem", "access.invitation.wrong");
                model.addAttribute("waitMinutes", wrong.triesLeft());
            }
            case AcceptanceOutcome.OtherAccount other -> model.addAttribute("problem", "access.invitation.choose");
            case AcceptanceOutcome.Refused(AcceptanceRefusal reason) ->
                model.addAttribute("problem", "access.acceptance.refused." + reason);
        }
        return page(token, locale, request, model);
    }

    /** The wrong account is signed in: out, and back to this page. */
    @PostMapping(LINK + "/sign-out")
    String signOut(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        arrivals.signedIn(request).ifPresent(signIn -> signIns.end(signIn.id(), EndReason.SIGNED_OUT));
        arrivals.leave(request, response);
        return "redirect:/invitation/" + token;
    }

    private String page(String token, Locale locale, HttpServletRequest request, Model model) {
        Optional<OpenInvitation> found = acceptances.find(token);
        if (found.isEmpty() || found.get().state() != InvitationState.PENDING) {
            return CLOSED;
        }
        Optional<LiveSignIn> signIn = arrivals.signedIn(request);
        model.addAttribute("token", token);
        model.addAttribute("invitation", found.get());
        model.addAttribute("emergency", found.get().permissions().isNothing());
        model.addAttribute("until", Formats.of(locale).date(found.get().endsOn()));
        LocalDate from = found.get().startsOn();
        if (from != null) {
            model.addAttribute("from", Formats.of(locale).date(from));
        }
        String standsInFor = found.get().standsInFor();
        model.addAttribute("teller", standsInFor == null ? found.get().memberName() : standsInFor);
        model.addAttribute("signedIn", signIn.isPresent());
        signIn.flatMap(live -> acceptances.otherAccount(live.actor(), token))
                .ifPresent(other -> model.addAttribute("other", other));
        return PAGE;
    }
}
