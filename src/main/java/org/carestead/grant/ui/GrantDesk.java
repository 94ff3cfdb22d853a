package org.carestead.grant.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.InstantSource;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.Grants;
import org.carestead.kit.Confirm;
import org.carestead.kit.Formats;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;
import org.carestead.signin.Purpose;
import org.carestead.signin.ui.FreshProof;
import org.springframework.stereotype.Component;

/** Asks what must be asked before a grant is paused, resumed or ended, and says what came of it. */
@Component
class GrantDesk {

    private final Grants grants;
    private final FreshProof proof;
    private final InstantSource clock;

    GrantDesk(Grants grants, FreshProof proof, InstantSource clock) {
        this.grants = grants;
        this.proof = proof;
        this.clock = clock;
    }

    void pause(Actor actor, Helper helper, Saying saying) {
        PauseQuestion question = new PauseQuestion();
        new Confirm(
                        translate("access.pause.title", helper.givenName()),
                        translate("access.pause.sentence", helper.givenName()),
                        translate("access.pause.yes"),
                        translate("access.pause.no"),
                        () -> answer(
                                grants.pause(actor, helper.grant().id(), question.until(clock.instant())),
                                translate("access.paused", helper.givenName()),
                                saying),
                        question)
                .open();
    }

    void resume(Actor actor, Helper helper, Saying saying) {
        proof.before(
                Purpose.WIDEN_ACCESS,
                () -> answer(
                        grants.resume(actor, helper.grant().id()),
                        translate("access.resumed", helper.givenName()),
                        saying));
    }

    void end(Actor actor, Helper helper, Saying saying) {
        EndQuestion question = new EndQuestion(helper.givenName());
        new Confirm(
                        translate("access.end.title", helper.givenName()),
                        translate("access.end.sentence", helper.givenName()),
                        translate("access.end.yes"),
                        translate("access.end.no"),
                        () -> end(actor, helper, question.quietly(), saying),
                        question)
                .open();
    }

    // The time is told after the answer: by then it is committed.
    private void end(Actor actor, Helper helper, boolean quietly, Saying saying) {
        GrantOutcome outcome = quietly
                ? grants.endQuietly(actor, helper.grant().id())
                : grants.end(actor, helper.grant().id());
        String time = Formats.current().time(clock.instant());
        answer(outcome, translate(quietly ? "access.ended.quietly" : "access.ended", helper.givenName(), time), saying);
    }

    static void answer(GrantOutcome outcome, String done, Saying saying) {
        switch (outcome) {
            case GrantOutcome.Done ok -> saying.say(done, Tone.GOOD);
            case GrantOutcome.Refused refused ->
                saying.say(translate("access.refused." + refused.reason().name()), Tone.WAIT);
        }
    }
}
