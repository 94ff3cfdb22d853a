package org.carestead.notice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.carestead.kit.Follower;
import org.carestead.kit.Routes;
import org.carestead.notice.MyNotices;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;

/** Leads to what was sent to me, and says how much of it is new; a new one shows within a second. */
class NoticeBell extends Anchor {

    private static final int MOST = 99;

    private final transient MyNotices notices;
    private final transient Actor actor;
    private final transient Follower follower;
    private final Span count = new Span();

    NoticeBell(MyNotices notices, Pulses pulses, Actor actor) {
        super("/" + Routes.NOTICES, "");
        this.notices = notices;
        this.actor = actor;
        this.follower = new Follower(pulses, this::look, () -> {});
        addClassName("bell");
        Span name = new Span(getTranslation("notice.bell"));
        name.addClassName("name");
        count.addClassName("count");
        add(name, count);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follower.follow(event.getUI(), Set.of(MyNotices.TOPIC + actor.person().id()));
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        follower.stop();
    }

    private void look() {
        int unread = notices.unread(actor);
        count.setText(unread > MOST ? MOST + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        getElement().setAttribute("aria-label", label(unread));
    }

    private String label(int unread) {
        return switch (unread) {
            case 0 -> getTranslation("notice.bell.new.none");
            case 1 -> getTranslation("notice.bell.new.one");
            default -> getTranslation("notice.bell.new.many", unread);
        };
    }
}
