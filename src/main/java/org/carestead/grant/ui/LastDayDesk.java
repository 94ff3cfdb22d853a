package org.carestead.grant.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import org.carestead.grant.GrantOutcome;
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
    private final FreshProof proof;

    LastDayDesk(Renewals renewals, FreshProof proof) {
        this.renewals = renewals;
        this.proof = proof;
    }

    /** In one step: as long as is offered, as it stands. */
    void renew(Actor actor, Helper helper, Saying saying) {
        proof.before(Purpose.GRANT_ACCESS, () -> set(actor, helper, renewals.offered(), saying, false));
    }

    void change(Actor actor, Helper helper, Saying saying) {
        new LastDayDialog(helper, renewals.today(), lastDay -> set(actor, helper, lastDay, saying, true)).open();
    }

    private void set(Actor actor, Helper helper, LocalDate lastDay, Saying saying, boolean mayAsk) {
        GrantOutcome outcome = renewals.lastUntil(actor, helper.grant().id(), lastDay);
        if (mayAsk
                && outcome instanceof GrantOutcome.Refused(GrantRefusal reason)
                && reason == GrantRefusal.PROVE_ITS_YOU) {
            proof.before(Purpose.GRANT_ACCESS, () -> set(actor, helper, lastDay, saying, false));
        } else {
            GrantDesk.answer(
                    outcome,
                    translate(
                            "access.last-day.set",
                            helper.givenName(),
                            Formats.current().date(lastDay)),
                    saying);
        }
    }
}
