package org.carestead.delivery.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.Level;
import org.carestead.access.Need;
import org.carestead.approval.AnswerOutcome;
import org.carestead.approval.Answers;
import org.carestead.approval.ApprovalId;
import org.carestead.delivery.DeliveryDetails;
import org.carestead.delivery.DeliveryOutcome;
import org.carestead.delivery.DeliveryPart;
import org.carestead.delivery.DetailChange;
import org.carestead.delivery.DetailId;
import org.carestead.kit.Formats;
import org.carestead.kit.Tone;
import org.carestead.pharmacy.ui.Subject;
import org.carestead.pharmacy.ui.SubjectActing;
import org.carestead.signin.Actor;
import org.carestead.signin.ui.FreshProof;
import org.springframework.stereotype.Component;

/** Changes, asks, puts back and takes back, and says what came of it. */
@Component
class DeliveryDesk {

    private static final Need ASK = new Need(Area.DELIVERY, Level.ASK_FIRST);
    private static final Need ACT = Need.act(Area.DELIVERY);

    private final SubjectActing acting;
    private final DeliveryDetails details;
    private final Answers answers;
    private final FreshProof proof;

    DeliveryDesk(SubjectActing acting, DeliveryDetails details, Answers answers, FreshProof proof) {
        this.acting = acting;
        this.details = details;
        this.answers = answers;
        this.proof = proof;
    }

    /** Changes it, or asks the member to have it changed where that is how far the one who presses may go. */
    void change(Actor actor, Subject subject, DetailChange change, Saying saying) {
        if (subject.asks(Area.DELIVERY)) {
            say(acting.on(actor, subject, ASK, authority -> details.prepare(authority, change)), subject, saying);
        } else {
            proved(
                    change.part(),
                    () -> say(
                            acting.on(actor, subject, ACT, authority -> details.change(authority, change)),
                            subject,
                            saying));
        }
    }

    void putBack(Actor actor, Subject subject, DeliveryPart part, DetailId seen, Saying saying) {
        proved(
                part,
                () -> say(
                        acting.on(actor, subject, ACT, authority -> details.putBack(authority, part, seen)),
                        subject,
                        saying));
    }

    /** Takes back a question to the member. */
    void withdraw(Actor actor, Subject subject, ApprovalId asked, Saying saying) {
        if (answers.withdraw(actor, asked) instanceof AnswerOutcome.Done) {
            saying.say(translate("pharmacy.said.withdrawn", subject.givenName()), Tone.GOOD);
        } else {
            saying.say(translate("pharmacy.said.not-waiting", ""), Tone.WAIT);
        }
    }

    private void proved(DeliveryPart part, Runnable work) {
        part.purpose().ifPresentOrElse(purpose -> proof.before(purpose, work), work);
    }

    private static void say(Decision<DeliveryOutcome> decision, Subject subject, Saying saying) {
        switch (decision) {
            case Decision.Allowed<DeliveryOutcome>(var outcome) -> say(outcome, subject, saying);
            case Decision.NeedsApproval<DeliveryOutcome> asked ->
                saying.say(translate("delivery.said.asks-first", subject.givenName()), Tone.WAIT);
            case Decision.Refused<DeliveryOutcome> refused -> saying.say(translate("pharmacy.said.refused"), Tone.STOP);
        }
    }

    private static void say(DeliveryOutcome outcome, Subject subject, Saying saying) {
        switch (outcome) {
            case DeliveryOutcome.Changed changed ->
                saying.say(translate(subject.words("delivery.said.changed"), subject.givenName()), Tone.GOOD);
            case DeliveryOutcome.Asked asked ->
                saying.say(translate("pharmacy.said.asked", subject.givenName()), Tone.GOOD);
            case DeliveryOutcome.AlreadyAsked asked ->
                saying.say(translate("pharmacy.said.already-asked", subject.givenName()), Tone.WAIT);
            case DeliveryOutcome.TooNew(var until) ->
                saying.say(translate("delivery.fixed-until", when(until), subject.givenName()), Tone.WAIT);
            case DeliveryOutcome.Refused(var reason) ->
                saying.say(translate("delivery.refused." + reason.name()), Tone.WAIT);
        }
    }

    /** "Friday, November 27, 9:14 AM". */
    static String when(Instant instant) {
        Formats formats = Formats.current();
        return translate(
                "delivery.when", formats.day(instant.atZone(formats.zone()).toLocalDate()), formats.time(instant));
    }
}
