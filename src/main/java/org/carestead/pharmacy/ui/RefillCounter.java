package org.carestead.pharmacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.kit.Tone;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.CancelOutcome;
import org.carestead.pharmacy.OrderId;
import org.carestead.pharmacy.RefillOutcome;
import org.carestead.pharmacy.Refills;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/** Orders and takes back, and says what came of it. */
@Component
class RefillCounter {

    private final SubjectActing acting;
    private final Refills refills;
    private final GivenNames names;

    RefillCounter(SubjectActing acting, Refills refills, GivenNames names) {
        this.acting = acting;
        this.refills = refills;
        this.names = names;
    }

    Said order(Actor actor, Subject subject, MedicineId medicine) {
        Decision<RefillOutcome> decision =
                acting.on(actor, subject, Need.act(Area.REFILLS), authority -> refills.order(authority, medicine));
        return switch (decision) {
            case Decision.Allowed<RefillOutcome> allowed -> said(actor, allowed.result());
            case Decision.NeedsApproval<RefillOutcome> asked -> wait("asks-first", subject.givenName());
            case Decision.Refused<RefillOutcome> refused -> no("refused");
        };
    }

    Said cancel(Actor actor, Subject subject, OrderId order) {
        Decision<CancelOutcome> decision =
                acting.on(actor, subject, Need.act(Area.REFILLS), authority -> refills.cancel(authority, order));
        return switch (decision) {
            case Decision.Allowed<CancelOutcome> allowed -> said(actor, allowed.result());
            case Decision.NeedsApproval<CancelOutcome> asked -> wait("asks-first", subject.givenName());
            case Decision.Refused<CancelOutcome> refused -> no("refused");
        };
    }

    private Said said(Actor actor, RefillOutcome outcome) {
        return switch (outcome) {
            case RefillOutcome.Ordered ordered ->
                new Said(translate("pharmacy.said.ordered"), Tone.GOOD, ordered.order());
            case RefillOutcome.RenewalRequested requested ->
                new Said(translate("pharmacy.said.renewal-requested"), Tone.GOOD, requested.order());
            case RefillOutcome.AlreadyUnderWay underWay -> by(actor, underWay.by(), "already");
            case RefillOutcome.NotNow notNow -> wait("not-now", "");
            case RefillOutcome.NotThere notThere -> no("refused");
        };
    }

    private Said said(Actor actor, CancelOutcome outcome) {
        return switch (outcome) {
            case CancelOutcome.Cancelled cancelled -> new Said(translate("pharmacy.said.cancelled"), Tone.GOOD, null);
            case CancelOutcome.TooLate tooLate -> wait("too-late", "");
            case CancelOutcome.OrderedBySomebodyElse other -> by(actor, other.by(), "not-yours");
            case CancelOutcome.NotThere notThere -> no("refused");
        };
    }

    private Said by(Actor actor, PersonId who, String key) {
        String name = names.of(actor, List.of(who)).getOrDefault(who, "");
        return name.isEmpty() ? wait(key + ".own", "") : wait(key + ".of", name);
    }

    private static Said wait(String key, String who) {
        return new Said(translate("pharmacy.said." + key, who), Tone.WAIT, null);
    }

    private static Said no(String key) {
        return new Said(translate("pharmacy.said." + key), Tone.STOP, null);
    }
}
