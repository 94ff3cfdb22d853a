package org.carestead.trail;

import java.util.UUID;
import org.carestead.access.ActingEvent;
import org.carestead.access.GrantId;
import org.carestead.access.MedicineId;
import org.carestead.approval.AnswerRefused;
import org.carestead.approval.AnswerRuleEvent;
import org.carestead.approval.ApprovalEvent;
import org.carestead.asking.AskEvent;
import org.carestead.authorization.AuthorizationSigned;
import org.carestead.casework.CaseEvent;
import org.carestead.checkup.CheckUpEvent;
import org.carestead.delivery.DeliveryEvent;
import org.carestead.emergency.EmergencyEvent;
import org.carestead.emergency.EmergencyRefused;
import org.carestead.grant.GrantChangeRefused;
import org.carestead.grant.GrantEvent;
import org.carestead.invitation.InvitationEvent;
import org.carestead.invitation.InvitingRefused;
import org.carestead.member.MemberId;
import org.carestead.member.MembershipClaimed;
import org.carestead.messaging.MessagingEvent;
import org.carestead.messaging.MessagingRefused;
import org.carestead.person.ContactPointFailed;
import org.carestead.person.ContactPointTrusted;
import org.carestead.person.ContactPointVerified;
import org.carestead.person.PersonId;
import org.carestead.person.PersonRegistered;
import org.carestead.person.PreferenceChanged;
import org.carestead.pharmacy.OrderDeclined;
import org.carestead.pharmacy.OrderFilled;
import org.carestead.pharmacy.RefillCancelled;
import org.carestead.pharmacy.RefillOrdered;
import org.carestead.pharmacy.RenewalRequested;
import org.carestead.priorauthorization.PlanStepEvent;
import org.carestead.priorauthorization.PlanStepEvent.PlanStepAnswered;
import org.carestead.priorauthorization.PlanStepEvent.PlanStepSent;
import org.carestead.priorauthorization.PlanStepEvent.PlanStepTakenBack;
import org.carestead.privacy.PrivacyEvent;
import org.carestead.signin.ProofGiven;
import org.carestead.signin.SignInEnded;
import org.carestead.signin.SignInRefused;
import org.carestead.signin.SignedIn;
import org.carestead.staff.StaffEvent;
import org.carestead.standin.StandInEvent;
import org.carestead.standin.StandInRefused;
import org.jspecify.annotations.Nullable;

/** What each event says. One that is not here cannot be published: nothing happens unrecorded. */
final class Happenings {

    private Happenings() {}

    static Happening of(Object event) {
        return switch (event) {
            case ActingEvent e -> AccessHappenings.of(e);
            case GrantEvent e -> AccessHappenings.of(e);
            case GrantChangeRefused e -> AccessHappenings.of(e);
            case InvitationEvent e -> AccessHappenings.of(e);
            case InvitingRefused e -> AccessHappenings.of(e);
            case AuthorizationSigned e ->
                Happening.of(e, e.member().id())
                        .by(e.by())
                        .about(e.recipient())
                        .with(e.paper().id().toString());
            case ApprovalEvent e -> AccessHappenings.of(e);
            case AnswerRefused e -> AccessHappenings.of(e);
            case AnswerRuleEvent e -> AccessHappenings.of(e);
            case EmergencyEvent e -> EmergencyHappenings.of(e);
            case EmergencyRefused e -> EmergencyHappenings.of(e);
            case StandInEvent e -> StandInHappenings.of(e);
            case StandInRefused e -> StandInHappenings.of(e);
            case CheckUpEvent e -> CheckUpHappenings.of(e);
            case AskEvent e -> AskHappenings.of(e);
            case CaseEvent e -> CaseHappenings.of(e);
            case StaffEvent e -> StaffHappenings.of(e);
            case PlanStepEvent e -> step(e);
            case DeliveryEvent e -> DeliveryHappenings.of(e);
            case MessagingEvent e -> MessagingHappenings.of(e);
            case MessagingRefused e -> MessagingHappenings.of(e);
            case PrivacyEvent e -> PrivacyHappenings.of(e);
            case RefillOrdered e -> order(e, e.member(), e.medicine(), e.by(), e.grant());
            case RenewalRequested e -> order(e, e.member(), e.medicine(), e.by(), e.grant());
            case RefillCancelled e -> order(e, e.member(), e.medicine(), e.by(), e.grant());
            case OrderFilled e -> order(e, e.member(), e.medicine(), null, null);
            case OrderDeclined e -> order(e, e.member(), e.medicine(), null, null);
            case MembershipClaimed e ->
                Happening.of(e, e.member().id()).by(e.person()).about(e.person().id());
            case PersonRegistered e -> own(e, e.person());
            case ContactPointVerified e ->
                own(e, e.person()).about(e.contactPoint().id()).with(e.kind().name());
            case ContactPointFailed e ->
                Happening.of(e, e.person().id())
                        .about(e.contactPoint().id())
                        .with(e.kind().name());
            case ContactPointTrusted e ->
                own(e, e.person()).about(e.contactPoint().id()).with(e.kind().name());
            case PreferenceChanged e -> own(e, e.person()).with(e.preference().name());
            case SignedIn e -> own(e, e.person()).about(e.signIn().id());
            case SignInEnded e ->
                own(e, e.person()).about(e.signIn().id()).with(e.reason().name());
            case ProofGiven e ->
                own(e, e.person()).about(e.signIn().id()).with(e.method().name());
            case SignInRefused e -> own(e, e.person()).refused(Outcome.REFUSED);
            case FeedSaved e ->
                Happening.of(e, owner(e.member(), e.by()))
                        .by(e.by())
                        .with(e.format().name());
            case FeedSavingRefused e ->
                Happening.of(e, owner(e.member(), e.by())).by(e.by()).refused(e.reason());
            default ->
                throw new IllegalArgumentException(
                        "The trail does not know " + event.getClass().getName() + ": say in Happenings what it tells");
        };
    }

    private static UUID owner(@Nullable MemberId member, PersonId by) {
        return member == null ? by.id() : member.id();
    }

    private static Happening own(Object event, PersonId person) {
        return Happening.of(event, person.id()).by(person);
    }

    private static Happening step(PlanStepEvent event) {
        Happening happening = Happening.of(event, event.member().id())
                .about(event.medicine().id())
                .with(event.kind().name());
        return switch (event) {
            case PlanStepSent sent -> happening.by(sent.by()).through(sent.grant(), sent.member());
            case PlanStepTakenBack back -> happening.by(back.by()).through(back.grant(), back.member());
            case PlanStepAnswered answered -> happening;
        };
    }

    private static Happening order(
            Object event, MemberId member, MedicineId medicine, @Nullable PersonId by, @Nullable GrantId grant) {
        return Happening.of(event, member.id()).by(by).about(medicine.id()).through(grant, member);
    }
}
