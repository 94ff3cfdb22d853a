package org.carestead.messaging.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carestead.kit.BackLink;
import org.carestead.kit.Buttons;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Follower;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.messaging.Conversations;
import org.carestead.messaging.Desk;
import org.carestead.messaging.DeskLine;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.carestead.staff.ForStaff;
import org.carestead.staff.Hat;
import org.carestead.staff.Hats;

/** What members wait for at the desks where one answers: whoever has waited longest comes first. */
@Route(InboxView.ROUTE)
@ForStaff(
        value = {Hat.PHARMACIST, Hat.MEMBER_SERVICES},
        key = "staff.offer.messages",
        order = 4)
@PermitAll
class InboxView extends Page implements HasDynamicTitle {

    static final String ROUTE = Routes.STAFF + "/messages";
    private static final int PAGE = 25;

    private final transient DeskWork work;
    private final transient Hats hats;
    private final transient Actor actor;
    private final transient Follower follower;
    private final Div desks = new Div();
    private transient Map<Desk, List<DeskLine>> shown = Map.of();
    private int most = PAGE;

    InboxView(DeskWork work, Hats hats, Pulses pulses, CurrentActor actors) {
        super(Width.MEDIUM);
        this.work = work;
        this.hats = hats;
        this.actor = actors.get();
        this.follower = new Follower(pulses, this::look, () -> {});
        add(new BackLink(Routes.STAFF, getTranslation("messaging.inbox.back")));
        head(getTranslation("messaging.inbox.title"));
        lead(getTranslation("messaging.inbox.sentence"));
        desks.addClassName("desks");
        add(desks);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messaging.inbox.title") + " · Carestead";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follower.follow(event.getUI(), Set.of(Conversations.DESKS));
        show(found());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        follower.stop();
    }

    // Where nothing has changed, nothing is drawn anew, so that nobody loses their place.
    private void look() {
        Map<Desk, List<DeskLine>> now = found();
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private Map<Desk, List<DeskLine>> found() {
        Set<Hat> worn = hats.of(actor);
        Map<Desk, List<DeskLine>> all = new LinkedHashMap<>();
        Arrays.stream(Desk.values())
                .filter(desk -> worn.contains(desk.hat()))
                .forEach(desk -> all.put(desk, work.open(actor, desk, most + 1)));
        return all;
    }

    private void show(Map<Desk, List<DeskLine>> now) {
        shown = now;
        desks.removeAll();
        now.forEach((desk, lines) -> {
            desks.add(new H2(getTranslation("messaging.desk-of." + desk.name())));
            if (lines.isEmpty()) {
                desks.add(new EmptyState(
                        getTranslation("messaging.inbox.empty.title"),
                        getTranslation("messaging.inbox.empty.sentence")));
            }
            lines.stream()
                    .limit(most)
                    .forEach(line -> desks.add(new DeskCard(line, DeskConversationView.path(desk, line.id()))));
        });
        if (now.values().stream().anyMatch(lines -> lines.size() > most)) {
            desks.add(Buttons.quiet(getTranslation("messaging.more"), () -> {
                most += PAGE;
                show(found());
            }));
        }
    }
}
