package org.carestead.trail.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.time.ZoneId;
import org.carestead.kit.BackLink;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Formats;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.carestead.trail.FeedPage;
import org.carestead.trail.MyDoings;

/** What one did for others oneself, by day. */
@Route(Routes.MY_ACTIVITY)
@PermitAll
class MyActivityView extends Page implements HasDynamicTitle {

    private final transient MyDoings doings;
    private final transient InstantSource clock;
    private final transient Actor actor;
    private final Div body = new Div();

    MyActivityView(MyDoings doings, InstantSource clock, CurrentActor actors) {
        super(Width.MEDIUM);
        this.doings = doings;
        this.clock = clock;
        this.actor = actors.get();
        add(new BackLink(Routes.PEOPLE_I_HELP, getTranslation("trail.my.back")));
        head(getTranslation("trail.my.title"));
        lead(getTranslation("trail.my.lead"));
        add(body);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trail.my.title") + " · Carestead";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ZoneId zone = Formats.current().zone();
        Timeline timeline = new Timeline(clock, item -> {});
        FeedPage first = doings.of(actor, null, zone);
        body.removeAll();
        if (first.lines().isEmpty()) {
            body.add(new EmptyState(getTranslation("trail.my.empty.title"), getTranslation("trail.my.empty.sentence")));
        }
        timeline.show(first, from -> doings.of(actor, from, zone));
        body.add(timeline);
    }
}
