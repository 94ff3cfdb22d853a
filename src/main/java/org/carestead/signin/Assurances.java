package org.carestead.signin;

import java.time.InstantSource;
import org.springframework.stereotype.Service;

/** Whether somebody has proved enough in their sign-in for what they want to do now. */
@Service
public class Assurances {

    private final SignIns signIns;
    private final InstantSource clock;

    Assurances(SignIns signIns, InstantSource clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    /** Read from the live row; false too when the sign-in has ended or belongs to somebody else. */
    public boolean meets(Actor actor, Purpose purpose) {
        return signIns.find(actor.signIn())
                .filter(signIn -> signIn.person().equals(actor.person()))
                .filter(signIn -> signIn.assurance().meets(purpose, clock.instant()))
                .isPresent();
    }
}
