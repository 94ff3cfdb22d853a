package org.carestead.pharmacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.approval.AnswerOutcome;
import org.carestead.approval.Answers;
import org.carestead.approval.ApprovalId;
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

    private static final Need ASK = new Need(Area.REFILLS, Level.ASK_FIRST);

    private final SubjectActing acting;
    private final Refills refills;
    private final Answers answers;
    private final GivenNames names;

    RefillCounter(SubjectActing acting, Refills refills, Answers answers, GivenNames names) {
        this.acting = acting;
        this.refills = refills;
        this.answers = answers;
        this.names = names;
    }

    /** Orders, or asks the member to have it ordered where that is how far the one who presses may go. */
    Said order(Actor actor, Subject subject, MedicineId medicine) {
        Decision<RefillOutcome> decision = subject.asks(Area.REFILLS)
                ? acting.on(actor, subject, ASK, authority -> refills.prepare(authority, medicine))
                : acting.on(actor, subject, Need.act(Area.REFILLS), authority -> refills.order(authority, medicine));
        return switch (decision) {
            case Decision.Allowed<RefillOutcome> allowed -> said(actor, subject, allowed.result());
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

    /** Takes back a question to the member. */
    Said withdraw(Actor actor, Subject subject, ApprovalId asked) {
        return answers.withdraw(actor, asked) instanceof AnswerOutcome.Done
                ? new Said(translate("pharmacy.said.withdrawn", subject.givenName()), Tone.GOOD, null)
                : wait("not-waiting", "");
    }

    private Said said(Actor actor, Subject subject, RefillOutcome outcome) {
        return switch (outcome) {
            case RefillOutcome.Asked asked ->
                new Said(translate("pharmacy.said.asked", subject.givenName()), Tone.GOOD, null);
            case RefillOutcome.OrderedByRule ordered ->
                new Said(translate("pharmacy.said.by-rule", subject.givenName()), Tone.GOOD, null);
            case RefillOutcome.AlreadyAsked asked -> wait("already-asked", subject.givenName());
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
