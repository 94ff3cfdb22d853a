package org.carestead.signin.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.carestead.signin.Actor;
import org.carestead.signin.Assurances;
import org.carestead.signin.CurrentActor;
import org.carestead.signin.ProveAgain;
import org.carestead.signin.Purpose;
import org.carestead.signin.SignIns;

/** "Prove it's you", on the screen where it is needed, so that what was being done goes on afterwards. */
@SpringComponent
public class FreshProof {

    private final Assurances assurances;
    private final ProveAgain proveAgain;
    private final SignIns signIns;
    private final CurrentActor actors;

    FreshProof(Assurances assurances, ProveAgain proveAgain, SignIns signIns, CurrentActor actors) {
        this.assurances = assurances;
        this.proveAgain = proveAgain;
        this.signIns = signIns;
        this.actors = actors;
    }

    /**
     * Goes on at once where the sign-in has proved enough lately, else asks first. It is a comfort: the service that is
     * called then asks for the proof by itself.
     */
    public void before(Purpose purpose, Runnable goOn) {
        Actor actor = actors.get();
        if (assurances.meets(actor, purpose)) {
            goOn.run();
        } else {
            new ProveDialog(proveAgain, signIns, actor, purpose, goOn).open();
        }
    }
}
