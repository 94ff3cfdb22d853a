package org.carestead.notice;

import java.util.Optional;
import org.carestead.kit.Routes;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.staff.Hat;
import org.carestead.staff.StaffEvent;
import org.carestead.staff.StaffEvent.HatChangeRefused;
import org.carestead.staff.StaffEvent.HatGiven;
import org.carestead.staff.StaffEvent.HatTaken;
import org.carestead.staff.StaffEvent.StaffRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is given a role, or loses one, is told. */
@Component
class StaffNotices {

    private final Notices notices;
    private final People people;

    StaffNotices(Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StaffEvent event) {
        switch (event) {
            case HatGiven given -> tell(given.person(), given(given.hat()), given.by());
            case HatTaken taken -> tell(taken.person(), taken(taken.hat()), taken.by());
            // Whoever tried was told on the screen.
            case HatChangeRefused refused -> {}
            case StaffRefused refused -> {}
        }
    }

    // By the command on the server it is the portal itself.
    private void tell(PersonId person, NoticeKind kind, @Nullable PersonId by) {
        String name = Optional.ofNullable(by)
                .flatMap(people::find)
                .map(PersonView::fullName)
                .orElse("Carestead");
        notices.tell(person, News.of(kind, "/" + Routes.STAFF).with(name));
    }

    private static NoticeKind given(Hat hat) {
        return switch (hat) {
            case ADMINISTRATOR -> NoticeKind.ROLE_GIVEN_ADMINISTRATOR;
            case PRIVACY_OFFICER -> NoticeKind.ROLE_GIVEN_PRIVACY_OFFICER;
            case PHARMACIST -> NoticeKind.ROLE_GIVEN_PHARMACIST;
            case MEMBER_SERVICES -> NoticeKind.ROLE_GIVEN_MEMBER_SERVICES;
        };
    }

    private static NoticeKind taken(Hat hat) {
        return switch (hat) {
            case ADMINISTRATOR -> NoticeKind.ROLE_TAKEN_ADMINISTRATOR;
            case PRIVACY_OFFICER -> NoticeKind.ROLE_TAKEN_PRIVACY_OFFICER;
            case PHARMACIST -> NoticeKind.ROLE_TAKEN_PHARMACIST;
            case MEMBER_SERVICES -> NoticeKind.ROLE_TAKEN_MEMBER_SERVICES;
        };
    }
}
