package org.carestead.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import org.carestead.signin.Arrivals;
import org.carestead.signin.SignIns;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** A person is still there: real input, or the button of the warning. */
@Controller
class StayController {

    private final Arrivals arrivals;
    private final SignIns signIns;

    StayController(Arrivals arrivals, SignIns signIns) {
        this.arrivals = arrivals;
        this.signIns = signIns;
    }

    @PostMapping("/stay")
    ResponseEntity<Void> stay(HttpServletRequest request) {
        boolean live = arrivals.signedIn(request)
                .map(signIn -> signIns.touch(signIn.id()))
                .orElse(false);
        return ResponseEntity.status(live ? HttpStatus.NO_CONTENT : HttpStatus.UNAUTHORIZED)
                .build();
    }
}
