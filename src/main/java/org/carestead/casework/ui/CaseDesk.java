package org.carestead.casework.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.casework.CaseView;
import org.carestead.casework.Cases;
import org.carestead.casework.ClosingOutcome;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.GrantView;
import org.carestead.grant.Grants;
import org.carestead.kit.Answer;
import org.carestead.kit.Buttons;
import org.carestead.kit.Confirm;
import org.carestead.kit.Formats;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;
import org.carestead.signin.Purpose;
import org.carestead.signin.ui.FreshProof;
import org.springframework.stereotype.Component;

/** Asks what must be asked before a case is closed or the access that it is about goes on or ends. */
@Component
class CaseDesk {

    private final Cases cases;
    private final Grants grants;
    private final FreshProof proof;
    private final InstantSource clock;

    CaseDesk(Cases cases, Grants grants, FreshProof proof, InstantSource clock) {
        this.cases = cases;
        this.grants = grants;
        this.proof = proof;
        this.clock = clock;
    }

    // That it was all right gives nothing back by itself: whoever is paused goes on with a proof, as everywhere.
    void close(Actor actor, CaseView about, Consumer<Answer> say) {
        GrantView grant = about.grant();
        String given = about.about().givenName();
        say.accept(
                switch (cases.close(actor, about.id())) {
                    case ClosingOutcome.Closed closed
                    when grant != null && grant.state() == GrantState.PAUSED ->
                        new Answer(
                                translate("casework.closed.paused", given),
                                Tone.GOOD,
                                Buttons.plain(
                                        translate("casework.resume.now", given),
                                        () -> resume(actor, grant, given, say)));
                    case ClosingOutcome.Closed closed -> new Answer(translate("casework.closed"), Tone.GOOD);
                    case ClosingOutcome.Refused refused -> new Answer(translate("casework.refused"), Tone.WAIT);
                });
    }

    void resume(Actor actor, GrantView grant, String given, Consumer<Answer> say) {
        proof.before(
                Purpose.WIDEN_ACCESS,
                () -> say.accept(answer(grants.resume(actor, grant.id()), translate("access.resumed", given))));
    }

    void end(Actor actor, GrantView grant, String given, Consumer<Answer> say) {
        new Confirm(
                        translate("access.end.title", given),
                        translate("access.end.sentence", given),
                        translate("access.end.yes"),
                        translate("access.end.no"),
                        () -> say.accept(end(actor, grant.id(), given)))
                .open();
    }

    // The time is told after the answer: by then it is committed.
    private Answer end(Actor actor, GrantId grant, String given) {
        GrantOutcome outcome = grants.end(actor, grant);
        return answer(
                outcome, translate("access.ended", given, Formats.current().time(clock.instant())));
    }

    private static Answer answer(GrantOutcome outcome, String done) {
        return switch (outcome) {
            case GrantOutcome.Done ok -> new Answer(done, Tone.GOOD);
            case GrantOutcome.Refused refused ->
                new Answer(translate("access.refused." + refused.reason().name()), Tone.WAIT);
        };
    }
}
