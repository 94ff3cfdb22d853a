package org.carestead.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.carestead.signin.Arrivals;
import org.carestead.signin.EndReason;
import org.carestead.signin.LocalPath;
import org.carestead.signin.SamplePeople;
import org.carestead.signin.SignInAnswer;
import org.carestead.signin.SignInWithPassword;
import org.carestead.signin.SignIns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. */
@Controller
class SignInController {

    private static final String PAGE = "signin/sign-in";

    private final SignInWithPassword door;
    private final SignIns signIns;
    private final Arrivals arrivals;
    private final Waits waits;
    private final Farewells farewells;
    private final ObjectProvider<SamplePeople> samplePeople;

    SignInController(
            SignInWithPassword door,
            SignIns signIns,
            Arrivals arrivals,
            Waits waits,
            Farewells farewells,
            ObjectProvider<SamplePeople> samplePeople) {
        this.door = door;
        this.signIns = signIns;
        this.arrivals = arrivals;
        this.waits = waits;
        this.farewells = farewells;
        this.samplePeople = samplePeople;
    }

    @GetMapping("/sign-in")
    String ask(@RequestParam(defaultValue = "/") String next, HttpServletRequest request, Model model) {
        LocalPath path = LocalPath.parse(next).orElse(LocalPath.HOME);
        if (arrivals.signedIn(request).isPresent()) {
            return "redirect:" + path.value();
        }
        farewells.show(request, model);
        return page(model, "", path);
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        LocalPath path = LocalPath.parse(next).orElse(LocalPath.HOME);
        SignInAnswer answer = door.signIn(name, password, arrivals.browser(request));
        if (answer instanceof SignInAnswer.Welcome welcome) {
            return arrivals.arrive(welcome, path, request, response);
        }
        waits.show(answer, "signin.wrong", model);
        return page(model, name, path);
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        arrivals.signedIn(request).ifPresent(signIn -> signIns.end(signIn.id(), EndReason.SIGNED_OUT));
        arrivals.leave(request, response);
        return "redirect:/sign-in?signed-out";
    }

    private String page(Model model, String name, LocalPath next) {
        model.addAttribute("name", name);
        model.addAttribute("next", next.value());
        model.addAttribute(
                "samplePeople",
                samplePeople.stream().findFirst().map(SamplePeople::all).orElse(List.of()));
        return PAGE;
    }
}
