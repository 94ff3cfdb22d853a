package org.carestead.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.carestead.grant.GrantEvent;
import org.carestead.grant.GrantEvent.GrantEndNears;
import org.carestead.grant.GrantEvent.GrantEnded;
import org.carestead.grant.GrantEvent.GrantExtended;
import org.carestead.grant.GrantEvent.GrantGiven;
import org.carestead.grant.GrantEvent.GrantNarrowed;
import org.carestead.grant.GrantEvent.GrantPaused;
import org.carestead.grant.GrantEvent.GrantResumed;
import org.carestead.grant.GrantEvent.GrantShortened;
import org.carestead.grant.GrantEvent.GrantWidened;
import org.carestead.grant.GrantEvent.QuietEndOver;
import org.carestead.grant.GrantEvent.StandInBegan;
import org.carestead.grant.GrantEvent.StandInsAllowed;
import org.carestead.grant.GrantEvent.StandInsStopped;
import org.carestead.grant.GrantsInForce;
import org.carestead.kit.Routes;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.member.PlanCalendar;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Both sides of an access hear when it begins, rests and ends; the member, whenever it reaches further than before. */
@Component
class GrantNotices {

    private final Notices notices;
    private final GrantsInForce grants;
    private final Members members;
    private final People people;
    private final PlanCalendar calendar;

    GrantNotices(Notices notices, GrantsInForce grants, Members members, People people, PlanCalendar calendar) {
        this.notices = notices;
        this.grants = grants;
        this.members = members;
        this.people = people;
        this.calendar = calendar;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(GrantEvent event) {
        switch (event) {
            case GrantGiven given
            when grants.isForEmergenciesOnly(given.grant()) -> {
                tellMember(given, NoticeKind.HELPER_FOR_EMERGENCIES);
                tellCaregiver(given, NoticeKind.ACCESS_FOR_EMERGENCIES);
            }
            case GrantGiven given -> {
                tellMember(given, NoticeKind.HELPER_ACCEPTED);
                tellCaregiver(given, NoticeKind.ACCESS_GIVEN);
            }
            case GrantWidened widened -> {
                tellMember(widened, NoticeKind.HELPER_WIDENED);
                tellIfActive(widened, NoticeKind.ACCESS_WIDENED);
            }
            // Nobody should think twice before showing less: the screens say what is shared, and no mail points at it.
            case GrantNarrowed narrowed -> {}
            // By the member: the caregiver hears nothing of it, or they could tell a quiet end from it (decision 028).
            case GrantPaused paused when paused.by() != null -> {}
            case GrantPaused unused -> {
                tellMember(unused, NoticeKind.HELPER_UNUSED);
                tellCaregiver(unused, NoticeKind.ACCESS_UNUSED);
            }
            case GrantEndNears nears -> {
                tellMember(nears, NoticeKind.HELPER_ENDS_SOON);
                if (nears.caregiverToo()) {
                    tellCaregiver(nears, NoticeKind.ACCESS_ENDS_SOON);
                }
            }
            case GrantExtended extended -> tellIfActive(extended, NoticeKind.ACCESS_EXTENDED);
            // As with narrowing: the screens say until when, and the reminders come in good time.
            case GrantShortened shortened -> {}
            case GrantResumed resumed -> {
                tellMember(resumed, NoticeKind.HELPER_RESUMED);
                tellIfActive(resumed, NoticeKind.ACCESS_RESUMED);
            }
            case GrantEnded ended -> ended(ended);
            // StandInNotices tell it.
            case StandInBegan began -> {}
            // The member's own choice, a moment ago; the caregiver finds it on the page of people they help.
            case StandInsAllowed allowed -> {}
            case StandInsStopped stopped -> {}
            // Who was sent away quietly hears nothing, now as then.
            case QuietEndOver over -> {}
        }
    }

    private void ended(GrantEnded ended) {
        switch (ended.reason()) {
            case REVOKED -> tellCaregiver(ended, NoticeKind.ACCESS_ENDED);
            case RESIGNED -> tellMember(ended, NoticeKind.HELPER_LEFT);
            case EXPIRED -> {
                tellMember(ended, NoticeKind.HELPER_EXPIRED);
                if (!ended.inAPause()) {
                    tellCaregiver(ended, NoticeKind.ACCESS_EXPIRED);
                }
            }
            // The screens say nothing of it either.
            case REVOKED_QUIETLY -> {}
            // EmergencyNotices say so.
            case EMERGENCY_OVER -> {}
            // Whoever asked them to stand in knows them, and a quiet end makes no noise here either.
            case RECALLED, CAREGIVER_LEFT -> {}
            // All who are concerned knew the days from the start.
            case STAND_IN_OVER -> {}
        }
    }

    // While an access permits nothing, its caregiver is sent nothing: they could tell a quiet end from it (decision
    // 028).
    private void tellIfActive(GrantEvent event, NoticeKind kind) {
        if (grants.isInForce(event.grant())) {
            tellCaregiver(event, kind);
        }
    }

    private void tellMember(GrantEvent event, NoticeKind kind) {
        String caregiver =
                people.find(event.caregiver()).map(PersonView::fullName).orElse("");
        members.find(event.member())
                .map(MemberView::person)
                .ifPresent(person -> notices.tell(
                        person,
                        until(News.of(kind, "/" + Routes.PEOPLE_WHO_HELP_ME).with(caregiver), event)));
    }

    private void tellCaregiver(GrantEvent event, NoticeKind kind) {
        members.find(event.member())
                .ifPresent(member -> notices.tell(
                        event.caregiver(),
                        until(News.of(kind, "/" + Routes.PEOPLE_I_HELP).with(member.fullName()), event)));
    }

    /** Adds the last day of the access; where that is the news, also how far off it is. */
    private News until(News news, GrantEvent event) {
        return grants.endsAt(event.grant())
                .map(calendar::lastDayBefore)
                .map(day -> event instanceof GrantEndNears ? news.with(day).with(daysUntil(day)) : news.with(day))
                .orElse(news);
    }

    private int daysUntil(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(calendar.today(), day);
    }
}
