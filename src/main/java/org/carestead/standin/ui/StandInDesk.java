package org.carestead.standin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.carestead.access.GrantId;
import org.carestead.authorization.PaperText;
import org.carestead.authorization.Signature;
import org.carestead.authorization.ui.SigningDialog;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.GrantPaper;
import org.carestead.grant.GrantPapers;
import org.carestead.grant.GrantRefusal;
import org.carestead.grant.Grants;
import org.carestead.grant.StandInGrants;
import org.carestead.kit.Answer;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;
import org.carestead.signin.Purpose;
import org.carestead.signin.ui.FreshProof;
import org.carestead.standin.StandInLists.Asked;
import org.carestead.standin.StandInLists.Lender;
import org.carestead.standin.StandInLists.Standing;
import org.carestead.standin.StandInOutcome;
import org.carestead.standin.StandInRefusal;
import org.carestead.standin.StandIns;

/** Does what a button says about stand-ins, and says what came of it. */
@org.springframework.stereotype.Component
class StandInDesk {

    private final StandIns standIns;
    private final StandInGrants allowed;
    private final GrantPapers papers;
    private final Grants grants;
    private final FreshProof proof;

    StandInDesk(StandIns standIns, StandInGrants allowed, GrantPapers papers, Grants grants, FreshProof proof) {
        this.standIns = standIns;
        this.allowed = allowed;
        this.papers = papers;
        this.grants = grants;
        this.proof = proof;
    }

    /** Whoever stands in stands on no paper yet, so it is read and signed first. */
    void allow(Actor actor, Lender helper, Consumer<Component> say) {
        switch (papers.draftForStandIns(actor, helper.grant())) {
            case GrantPaper.ToRead(PaperText text) -> sign(actor, helper, text, say);
            case GrantPaper.Refused(GrantRefusal reason) -> say(new GrantOutcome.Refused(reason), "", say);
            case GrantPaper.NotNeeded notNeeded -> throw new IllegalStateException("Stand-ins are signed for");
        }
    }

    private void sign(Actor actor, Lender helper, PaperText text, Consumer<Component> say) {
        proof.before(
                Purpose.WIDEN_ACCESS,
                () -> new SigningDialog(
                                proof,
                                Purpose.WIDEN_ACCESS,
                                translate("standin.allow.title", helper.name()),
                                translate("standin.allow.lead", helper.name()),
                                text,
                                translate("standin.allow.sign"),
                                signed -> allow(actor, helper, signed, say))
                        .open());
    }

    private boolean allow(Actor actor, Lender helper, Signature signature, Consumer<Component> say) {
        GrantOutcome outcome = allowed.allow(actor, helper.grant(), signature);
        if (outcome instanceof GrantOutcome.Refused(GrantRefusal reason) && reason == GrantRefusal.NOT_YOUR_NAME) {
            return false;
        }
        say(outcome, translate("standin.said.allowed", helper.name()), say);
        return true;
    }

    void stop(Actor actor, Lender helper, Consumer<Component> say) {
        say(allowed.stop(actor, helper.grant()), translate("standin.said.stopped", helper.name()), say);
    }

    void withdraw(Actor actor, Asked asked, Consumer<Component> say) {
        StandInOutcome outcome = standIns.withdraw(actor, asked.offer());
        say.accept(
                outcome instanceof StandInOutcome.Refused(var reason)
                        ? refused(reason)
                        : new Answer(translate("standin.said.withdrawn", asked.name()), Tone.GOOD).takeFocus());
    }

    private static Component refused(StandInRefusal reason) {
        return new Answer(translate("standin.refused." + reason.name()), Tone.WAIT).takeFocus();
    }

    /** Once more, with a new passcode, which is shown. */
    void sendAgain(Actor actor, Asked asked, Consumer<Component> say) {
        proof.before(
                Purpose.GRANT_ACCESS,
                () -> say.accept(
                        switch (standIns.sendAgain(actor, asked.offer())) {
                            case StandInOutcome.Offered(String passcode) ->
                                StandInPasscode.again(asked.name(), passcode);
                            case StandInOutcome.Refused(var reason) -> refused(reason);
                            case StandInOutcome.Withdrawn withdrawn ->
                                throw new IllegalStateException("Sending withdraws nothing");
                        }));
    }

    /** By the member. */
    void end(Actor actor, Standing standing, Consumer<Component> say) {
        say(grants.end(actor, standing.grant()), translate("standin.said.ended", standing.name()), say);
    }

    /** By the caregiver. */
    void recall(Actor actor, Standing standing, Consumer<Component> say) {
        say(allowed.recall(actor, standing.grant()), translate("standin.said.ended", standing.name()), say);
    }

    /** By the one who would stand in. */
    void resign(Actor actor, GrantId grant, Consumer<Component> say) {
        say(grants.resign(actor, grant), translate("standin.said.resigned"), say);
    }

    private static void say(GrantOutcome outcome, String done, Consumer<Component> say) {
        Answer answer = switch (outcome) {
            case GrantOutcome.Done ok -> new Answer(done, Tone.GOOD);
            case GrantOutcome.Refused refused ->
                new Answer(translate("access.refused." + refused.reason().name()), Tone.WAIT);
        };
        say.accept(answer.takeFocus());
    }
}
