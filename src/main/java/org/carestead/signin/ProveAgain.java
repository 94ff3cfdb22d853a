package org.carestead.signin;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** "Prove it's you": somebody signed in gives their password again. */
@Service
public class ProveAgain {

    private final PasswordProof proof;
    private final Entrances entrances;

    ProveAgain(PasswordProof proof, Entrances entrances) {
        this.proof = proof;
        this.entrances = entrances;
    }

    /** With the right password the proof is fresh and the sign-in has a new token; wrong tries count as at the door. */
    @Transactional(propagation = Propagation.NEVER)
    public SignInAnswer withPassword(LiveSignIn signIn, String password, Browser browser) {
        return switch (proof.check(Optional.of(signIn.person()), "", password, browser.deviceToken())) {
            case PasswordProof.Right right -> entrances.proveAgain(signIn.id(), right, browser);
            case PasswordProof.Wait wait -> new SignInAnswer.NotBefore(wait.until());
            case PasswordProof.Wrong wrong -> new SignInAnswer.No();
            case PasswordProof.Busy busy -> new SignInAnswer.Busy();
        };
    }
}
