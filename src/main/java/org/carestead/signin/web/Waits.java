package org.carestead.signin.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.carestead.signin.SignInAnswer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a refusal into words: which problem, and how long to wait where that may be said. */
@Component
class Waits {

    private final InstantSource clock;

    Waits(InstantSource clock) {
        this.clock = clock;
    }

    void show(SignInAnswer answer, String wrong, Model model) {
        switch (answer) {
            case SignInAnswer.NotBefore wait -> show(wait.until(), model);
            case SignInAnswer.Busy busy -> model.addAttribute("problem", "signin.busy");
            case SignInAnswer.No no -> model.addAttribute("problem", wrong);
            case SignInAnswer.Welcome welcome -> throw new IllegalArgumentException("Nothing was refused");
        }
    }

    private void show(Instant until, Model model) {
        long seconds = Duration.between(clock.instant(), until).toSeconds();
        model.addAttribute("problem", "signin.wait");
        model.addAttribute("waitMinutes", Math.max(1, (seconds + 59) / 60));
        model.addAttribute("waitUntil", until);
    }
}
