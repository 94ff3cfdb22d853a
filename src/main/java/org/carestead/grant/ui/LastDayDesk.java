package org.carestead.grant.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import org.carestead.access.GrantId;
import org.carestead.authorization.PaperText;
import org.carestead.authorization.Signature;
import org.carestead.authorization.ui.SigningDialog;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.GrantPaper;
import org.carestead.grant.GrantPapers;
import org.carestead.grant.GrantRefusal;
import org.carestead.grant.Renewals;
import org.carestead.kit.Formats;
import org.carestead.signin.Actor;
import org.carestead.signin.Purpose;
import org.carestead.signin.ui.FreshProof;
import org.springframework.stereotype.Component;

/** Renews what somebody may, or sets another last day, and says what came of it. */
@Component
class LastDayDesk {

    private final Renewals renewals;
    private final GrantPapers papers;
    private final FreshProof proof;

    LastDayDesk(Renewals renewals, GrantPapers papers, FreshProof proof) {
        this.renewals = renewals;
        this.papers = papers;
        this.proof = proof;
    }

    /** In one step: as long as is offered, as it stands. */
    void renew(Actor actor, Helper helper, Saying saying) {
        set(actor, helper, renewals.offered(), saying);
    }

    void change(Actor actor, Helper helper, Saying saying) {
        new LastDayDialog(helper, renewals.today(), lastDay -> set(actor, helper, lastDay, saying)).open();
    }

    // Sooner is done at once; later takes the member's signature under what goes on.
    private void set(Actor actor, Helper helper, LocalDate lastDay, Saying saying) {
        switch (papers.draft(actor, id(helper), lastDay)) {
            case GrantPaper.ToRead(PaperText text) -> sign(actor, helper, lastDay, text, saying);
            case GrantPaper.NotNeeded notNeeded ->
                answer(renewals.lastUntil(actor, id(helper), lastDay), helper, lastDay, saying);
            case GrantPaper.Refused(GrantRefusal reason) ->
                answer(new GrantOutcome.Refused(reason), helper, lastDay, saying);
        }
    }

    private void sign(Actor actor, Helper helper, LocalDate lastDay, PaperText text, Saying saying) {
        proof.before(
                Purpose.GRANT_ACCESS,
                () -> new SigningDialog(
                                proof,
                                Purpose.GRANT_ACCESS,
                                translate("access.renew.title", helper.givenName(), day(lastDay)),
                                translate("access.renew.lead", helper.givenName()),
                                text,
                                translate("access.renew.sign"),
                                signed -> renew(actor, helper, lastDay, signed, saying))
                        .open());
    }

    private boolean renew(Actor actor, Helper helper, LocalDate lastDay, Signature signature, Saying saying) {
        GrantOutcome outcome = renewals.renew(actor, id(helper), lastDay, signature);
        if (outcome instanceof GrantOutcome.Refused(GrantRefusal reason) && reason == GrantRefusal.NOT_YOUR_NAME) {
            return false;
        }
        answer(outcome, helper, lastDay, saying);
        return true;
    }

    private static void answer(GrantOutcome outcome, Helper helper, LocalDate lastDay, Saying saying) {
        GrantDesk.answer(outcome, translate("access.last-day.set", helper.givenName(), day(lastDay)), saying);
    }

    private static GrantId id(Helper helper) {
        return helper.grant().id();
    }

    private static String day(LocalDate day) {
        return Formats.current().date(day);
    }
}
