package org.carestead.trail;

import java.math.RoundingMode;
import java.util.UUID;
import org.carestead.access.ActingEvent;
import org.carestead.access.ActingEvent.Acted;
import org.carestead.access.ActingEvent.ActingRefused;
import org.carestead.access.ActingEvent.ApprovalNeeded;
import org.carestead.access.GrantId;
import org.carestead.access.Need;
import org.carestead.approval.AnswerRefused;
import org.carestead.approval.AnswerRuleEvent;
import org.carestead.approval.AnswerRuleEvent.AnswerRuleRefused;
import org.carestead.approval.AnswerRuleEvent.AnswerRuleSet;
import org.carestead.approval.AnswerRuleEvent.AnswerRuleStopped;
import org.carestead.approval.ApprovalEvent;
import org.carestead.approval.ApprovalEvent.ActionAnsweredByRule;
import org.carestead.grant.GrantChangeRefused;
import org.carestead.grant.GrantEvent;
import org.carestead.grant.GrantEvent.GrantEnded;
import org.carestead.grant.GrantEvent.GrantGiven;
import org.carestead.grant.GrantEvent.StandInBegan;
import org.carestead.invitation.InvitationEvent;
import org.carestead.invitation.InvitationEvent.AcceptanceRefused;
import org.carestead.invitation.InvitationEvent.InvitationLocked;
import org.carestead.invitation.InvitationEvent.PasscodeWrong;
import org.carestead.invitation.InvitingRefused;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What the events of access say. */
final class AccessHappenings {

    private AccessHappenings() {}

    static Happening of(ActingEvent event) {
        return switch (event) {
            case Acted acted -> acting(acted, acted.member(), acted.grant(), acted.need());
            case ApprovalNeeded needed ->
                acting(needed, needed.member(), needed.grant(), needed.need()).refused(Wait.ASK_FIRST);
            case ActingRefused refused ->
                acting(refused, refused.member(), refused.grant(), refused.need())
                        .refused(refused.reason());
        };
    }

    static Happening of(GrantEvent event) {
        Happening happening = Happening.of(event, event.member().id())
                .by(event.by())
                .about(event.caregiver().id());
        return switch (event) {
            case GrantGiven given -> happening.with(given.offer().toString()).onGrant(given.grant());
            case StandInBegan began ->
                happening
                        .about(began.instead().id())
                        .with(began.offer().toString())
                        .onGrant(began.grant());
            case GrantEnded ended -> happening.with(ended.reason().name()).onGrant(ended.grant());
            default -> happening.onGrant(event.grant());
        };
    }

    static Happening of(GrantChangeRefused refused) {
        Happening happening = Happening.of(refused, owner(refused.member(), refused.by()))
                .by(refused.by())
                .refused(refused.reason());
        GrantId grant = refused.grant();
        return grant == null ? happening : happening.onGrant(grant);
    }

    static Happening of(InvitationEvent event) {
        Happening happening = Happening.of(event, event.member().id())
                .by(event.by())
                .about(event.invitation().id());
        return switch (event) {
            case AcceptanceRefused refused -> happening.refused(refused.reason());
            case PasscodeWrong wrong -> happening.refused(Wrong.PASSCODE);
            case InvitationLocked locked -> happening.refused(Wrong.PASSCODE);
            default -> happening;
        };
    }

    static Happening of(InvitingRefused refused) {
        return Happening.of(refused, owner(refused.member(), refused.by()))
                .by(refused.by())
                .about(
                        refused.invitation() == null
                                ? null
                                : refused.invitation().id())
                .refused(refused.reason());
    }

    static Happening of(ApprovalEvent event) {
        ApprovalEvent.Question question = event.question();
        Happening happening = Happening.of(event, question.member().id())
                .by(event.by())
                .about(question.subject())
                .with(
                        event instanceof ActionAnsweredByRule ruled
                                ? question.action() + " " + ruled.cost().toPlainString()
                                : question.action().name());
        return question.caregiver().equals(event.by())
                ? happening.through(question.grant(), question.member())
                : happening.onGrant(question.grant());
    }

    static Happening of(AnswerRuleEvent event) {
        return switch (event) {
            case AnswerRuleSet set ->
                Happening.of(set, set.member().id())
                        .by(set.by())
                        .about(set.caregiver().id())
                        .onGrant(set.grant())
                        .with("UP_TO " + set.upTo().setScale(2, RoundingMode.UNNECESSARY));
            case AnswerRuleStopped stopped ->
                Happening.of(stopped, stopped.member().id())
                        .by(stopped.by())
                        .about(stopped.caregiver().id())
                        .onGrant(stopped.grant());
            case AnswerRuleRefused refused ->
                Happening.of(refused, owner(refused.member(), refused.by()))
                        .by(refused.by())
                        .refused(refused.reason());
        };
    }

    static Happening of(AnswerRefused refused) {
        return Happening.of(refused, owner(refused.member(), refused.by()))
                .by(refused.by())
                .refused(refused.reason());
    }

    private static Happening acting(ActingEvent event, @Nullable MemberId member, @Nullable GrantId grant, Need need) {
        Happening happening =
                Happening.of(event, owner(member, event.by())).by(event.by()).with(need.area() + " " + need.level());
        return member == null ? happening : happening.through(grant, member);
    }

    // Who asks for a member that does not exist leaves the trace in their own trail.
    private static UUID owner(@Nullable MemberId member, PersonId by) {
        return member == null ? by.id() : member.id();
    }

    private enum Wait {
        ASK_FIRST
    }

    private enum Wrong {
        PASSCODE
    }
}
