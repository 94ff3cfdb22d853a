package org.carestead.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.carestead.signin.Arrivals;
import org.carestead.signin.LiveSignIn;
import org.carestead.signin.LocalPath;
import org.carestead.signin.ProveAgain;
import org.carestead.signin.SignInAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Prove it's you", and on to what was being done. */
@Controller
class ProveController {

    private final ProveAgain proveAgain;
    private final Arrivals arrivals;
    private final People people;
    private final Waits waits;

    ProveController(ProveAgain proveAgain, Arrivals arrivals, People people, Waits waits) {
        this.proveAgain = proveAgain;
        this.arrivals = arrivals;
        this.people = people;
        this.waits = waits;
    }

    @GetMapping("/prove")
    String ask(@RequestParam(defaultValue = "/") String next, HttpServletRequest request, Model model) {
        Optional<LiveSignIn> signIn = arrivals.signedIn(request);
        return signIn.isEmpty() ? "redirect:/sign-in" : page(model, signIn.get(), next);
    }

    @PostMapping("/prove")
    String prove(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<LiveSignIn> signIn = arrivals.signedIn(request);
        if (signIn.isEmpty()) {
            return "redirect:/sign-in";
        }
        SignInAnswer answer = proveAgain.withPassword(signIn.get(), password, arrivals.browser(request));
        if (answer instanceof SignInAnswer.Welcome welcome) {
            return arrivals.arrive(welcome, LocalPath.parse(next).orElse(LocalPath.HOME), request, response);
        }
        waits.show(answer, "signin.prove.wrong", model);
        return page(model, signIn.get(), next);
    }

    private String page(Model model, LiveSignIn signIn, String next) {
        model.addAttribute(
                "person", people.find(signIn.person()).map(PersonView::fullName).orElse(""));
        model.addAttribute(
                "email",
                people.emailOf(signIn.person()).map(EmailAddress::value).orElse(""));
        model.addAttribute("next", LocalPath.parse(next).orElse(LocalPath.HOME).value());
        return "signin/prove";
    }
}
