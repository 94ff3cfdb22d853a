package org.carestead.notice;

import org.carestead.delivery.DeliveryEvent;
import org.carestead.delivery.DeliveryEvent.DetailChangeRefused;
import org.carestead.delivery.DeliveryEvent.DetailChanged;
import org.carestead.delivery.DeliveryEvent.DetailPutBack;
import org.carestead.delivery.DeliveryEvent.DetailRemoved;
import org.carestead.kit.Routes;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The member hears of every change of where medicines go and how they are paid, their own too: it may not be theirs. */
@Component
class DeliveryNotices {

    private final Notices notices;
    private final Members members;
    private final People people;

    DeliveryNotices(Notices notices, Members members, People people) {
        this.notices = notices;
        this.members = members;
        this.people = people;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DeliveryEvent event) {
        switch (event) {
            case DetailChanged changed -> tell(changed, changed.by());
            case DetailPutBack putBack -> tell(putBack, putBack.by());
            case DetailRemoved removed -> tell(removed, removed.by());
            // What was refused changed nothing; the feed says it.
            case DetailChangeRefused refused -> {}
        }
    }

    private void tell(DeliveryEvent event, @Nullable PersonId by) {
        NoticeKind kind = by == null ? NoticeKind.PAYMENT_ENDED : NoticeKind.DELIVERY_CHANGED;
        String name =
                by == null ? "" : people.find(by).map(PersonView::fullName).orElse("");
        members.find(event.member())
                .map(MemberView::person)
                .ifPresent(person -> notices.tell(
                        person, News.of(kind, "/" + Routes.DELIVERY).with(name)));
    }
}
