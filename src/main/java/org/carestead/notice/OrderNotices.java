package org.carestead.notice;

import org.carestead.kit.Routes;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.pharmacy.OrderDeclined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The member hears that an order came to nothing, without its name: they may be out of it soon. */
@Component
class OrderNotices {

    private final Notices notices;
    private final Members members;

    OrderNotices(Notices notices, Members members) {
        this.notices = notices;
        this.members = members;
    }

    /** Caregivers are not told by mail: whether they may know of this medicine is decided when they look. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OrderDeclined declined) {
        members.find(declined.member())
                .map(MemberView::person)
                .ifPresent(person -> notices.tell(person, News.of(NoticeKind.ORDER_DECLINED, "/" + Routes.ORDERS)));
    }
}
