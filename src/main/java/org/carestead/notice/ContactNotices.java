package org.carestead.notice;

import org.carestead.kit.Routes;
import org.carestead.person.ContactPointFailed;
import org.carestead.person.ContactPointView;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PhoneNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A person hears on screen, and at whatever other contact point there is, that one of theirs does not work. */
@Component
class ContactNotices {

    private final Notices notices;
    private final People people;

    ContactNotices(Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ContactPointFailed failed) {
        String address = people.contactPoints(failed.person()).stream()
                .filter(point -> point.id().equals(failed.contactPoint()))
                .findFirst()
                .map(ContactNotices::masked)
                .orElse("");
        notices.tell(
                failed.person(),
                News.of(NoticeKind.ADDRESS_FAILED, "/" + Routes.NOTICE_CHOICES).with(address));
    }

    private static String masked(ContactPointView point) {
        return switch (point.kind()) {
            case EMAIL -> new EmailAddress(point.address()).masked();
            case PHONE -> new PhoneNumber(point.address()).masked();
        };
    }
}
