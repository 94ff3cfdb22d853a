package org.carestead.notice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.carestead.kit.Buttons;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Follower;
import org.carestead.kit.Formats;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.notice.MyNotices;
import org.carestead.notice.NoticeId;
import org.carestead.notice.NoticePage;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** What was sent to me, the newest first, and how far each has come. Opening it is reading it. */
@Route(Routes.NOTICES)
@PermitAll
class NoticesView extends Page implements HasDynamicTitle {

    private final transient MyNotices notices;
    private final transient Actor actor;
    private final transient Follower follower;
    private final Div list = new Div();

    NoticesView(MyNotices notices, Pulses pulses, CurrentActor actors) {
        super(Width.MEDIUM);
        this.notices = notices;
        this.actor = actors.get();
        this.follower = new Follower(pulses, this::news, () -> {});
        head(getTranslation("notice.list.title"));
        lead(getTranslation("notice.list.lead"));
        add(NoticeSections.at(Routes.NOTICES), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.list.title") + " · Carestead";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follower.follow(event.getUI(), Set.of(MyNotices.TOPIC + actor.person().id()));
        list.removeAll();
        NoticePage first = page(null);
        if (first.notices().isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("notice.list.empty.title"), getTranslation("notice.list.empty.sentence")));
        }
        show(first);
        notices.seen(actor);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        follower.stop();
    }

    // Having read is news for the bell only; what has come meanwhile is put on top, and nobody loses their place.
    private void news() {
        if (notices.unread(actor) > 0) {
            NoticePage first = page(null);
            list.getChildren().filter(EmptyState.class::isInstance).forEach(list::remove);
            int place = 0;
            for (var notice : first.notices()) {
                if (notice.unread()) {
                    list.addComponentAtIndex(place++, new NoticeCard(notice));
                }
            }
            notices.seen(actor);
        }
    }

    private void show(NoticePage page) {
        page.notices().forEach(notice -> list.add(new NoticeCard(notice)));
        NoticeId next = page.next();
        if (next != null) {
            list.add(more(next));
        }
    }

    private Button more(NoticeId next) {
        Button[] button = new Button[1];
        button[0] = Buttons.plain(getTranslation("notice.list.more"), () -> {
            list.remove(button[0]);
            show(page(next));
        });
        return button[0];
    }

    private NoticePage page(@Nullable NoticeId from) {
        Formats formats = Formats.current();
        return notices.page(actor, from, formats.locale(), formats.zone());
    }
}
