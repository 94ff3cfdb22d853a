package org.carestead.messaging.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carestead.kit.Answer;
import org.carestead.kit.BackLink;
import org.carestead.kit.Buttons;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Follower;
import org.carestead.kit.Page;
import org.carestead.kit.Tone;
import org.carestead.messaging.ConversationId;
import org.carestead.messaging.Conversations;
import org.carestead.messaging.Desk;
import org.carestead.messaging.DeskPage;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.carestead.staff.ForStaff;
import org.carestead.staff.Hat;

/** One conversation at a desk of the plan: what was asked, and the answer. */
@Route(InboxView.ROUTE + "/:desk/:conversation")
@ForStaff({Hat.PHARMACIST, Hat.MEMBER_SERVICES})
@PermitAll
class DeskConversationView extends Page implements HasDynamicTitle, BeforeEnterObserver {

    private final transient DeskWork work;
    private final transient Actor actor;
    private final transient Follower follower;
    private final Div answer = new Div();
    private final Div body = new Div();
    private final DeskComposer composer = new DeskComposer(this::send);
    private transient Optional<DeskPage> shown = Optional.empty();
    private transient Desk desk = Desk.PHARMACIST;
    private transient ConversationId id = new ConversationId(new UUID(0, 0));
    private int most = Conversations.PAGE;

    DeskConversationView(DeskWork work, Pulses pulses, CurrentActor actors) {
        super(Width.MEDIUM);
        this.work = work;
        this.actor = actors.get();
        this.follower = new Follower(pulses, this::look, () -> {});
        add(new BackLink(InboxView.ROUTE, getTranslation("messaging.inbox.all")));
        head(getTranslation("messaging.inbox.one"));
        answer.addClassName("said");
        add(answer, body);
    }

    static String path(Desk desk, ConversationId id) {
        return InboxView.ROUTE + "/" + desk.name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + id.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String named = event.getRouteParameters().get("desk").orElse("");
        desk = Arrays.stream(Desk.values())
                .filter(each -> path(each, id).contains("/" + named + "/"))
                .findFirst()
                .orElse(Desk.PHARMACIST);
        id = event.getRouteParameters()
                .get("conversation")
                .flatMap(ConversationView::parsed)
                .orElse(id);
        if (isAttached()) {
            look();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messaging.inbox.one") + " · Carestead";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        follower.stop();
    }

    private void look() {
        Optional<DeskPage> now = work.read(actor, desk, id, most);
        now.ifPresent(page -> follower.follow(
                getUI().orElseThrow(),
                Set.of(Conversations.OF + page.about().member().id())));
        if (body.getComponentCount() == 0 || !now.equals(shown)) {
            shown = now;
            body.removeAll();
            now.ifPresentOrElse(this::show, this::gone);
        }
    }

    private void show(DeskPage page) {
        body.add(new DeskTalk(page, desk));
        if (page.earlier()) {
            body.addComponentAsFirst(Buttons.quiet(getTranslation("messaging.earlier"), () -> {
                most += Conversations.PAGE;
                look();
            }));
        }
        composer.offer(page, desk, this::handOver, this::close);
        body.add(composer);
    }

    private void gone() {
        body.add(new EmptyState(
                getTranslation("messaging.inbox.gone.title"), getTranslation("messaging.inbox.gone.sentence")));
    }

    private void send(String text) {
        Written written = work.answer(actor, desk, id, text);
        if (written.isDone()) {
            composer.clear();
            say(written, "messaging.inbox.sent");
        } else {
            composer.refuse(written.why());
        }
    }

    // It is no longer here to be looked at.
    private void handOver() {
        Written written = work.handOver(actor, desk, id);
        if (written.isDone()) {
            follower.stop();
            body.removeAll();
            tell(getTranslation("messaging.inbox.handed-over"), Tone.GOOD);
        } else {
            say(written, "");
        }
    }

    private void close() {
        say(work.close(actor, desk, id), "messaging.inbox.closed");
    }

    private void say(Written written, String done) {
        look();
        tell(written.isDone() ? getTranslation(done) : written.why(), written.isDone() ? Tone.GOOD : Tone.WAIT);
    }

    private void tell(String what, Tone tone) {
        answer.removeAll();
        answer.add(new Answer(what, tone).takeFocus());
    }
}
