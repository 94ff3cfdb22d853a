package org.carestead.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.communication.PushConnection;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carestead.kit.HeaderPart;
import org.carestead.kit.PersonBadge;
import org.carestead.member.Members;
import org.carestead.person.People;
import org.carestead.pulse.Pulses;
import org.carestead.pulse.Registration;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.carestead.signin.SignIns;
import org.carestead.staff.Hats;

/** What stays on the screen while a person moves about: the mark, the menu, who they are, and the way out. */
@Layout
@AnonymousAllowed
@JavaScript("context://scripts/idle.js")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final Set<NavigationTrigger> ONWARDS = EnumSet.of(
            NavigationTrigger.ROUTER_LINK,
            NavigationTrigger.CLIENT_SIDE,
            NavigationTrigger.UI_NAVIGATE,
            NavigationTrigger.PROGRAMMATIC);

    private final SignIns signIns;
    private final Pulses pulses;
    private final InstantSource clock;
    private final Hats hats;
    private final Actor actor;
    private final MainMenu menu;
    private final Main main = new Main();
    private final List<Registration> registrations = new ArrayList<>();

    MainLayout(
            SignIns signIns,
            Pulses pulses,
            InstantSource clock,
            People people,
            Members members,
            Hats hats,
            List<HeaderPart> parts,
            CurrentActor actors) {
        this.signIns = signIns;
        this.pulses = pulses;
        this.clock = clock;
        this.actor = actors.get();
        this.hats = hats;
        this.menu = new MainMenu(members.of(actor.person()).isPresent(), hats.of(actor));
        addClassName("frame");
        main.setId("main");
        Anchor skip = new Anchor("#main", getTranslation("frame.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        Div me = new Div();
        me.addClassName("me");
        parts.forEach(part -> me.add(part.show()));
        people.find(actor.person()).ifPresent(person -> {
            Span name = new Span(person.fullName());
            name.addClassNames("name", "soft", "small");
            me.add(name, new PersonBadge(person.id().id(), person.initials()));
        });
        me.add(new SignOutForm());
        Anchor mark = new Anchor("/", "care");
        mark.addClassName("mark");
        mark.add(new Span("stead"));
        Header header = new Header(mark, menu, me);
        header.addClassName("top");
        add(skip, header, main, new IdleWarning());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        Component view = content.getElement().getComponent().orElseThrow();
        main.removeAll();
        main.add(view);
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.open(event.getLocation().getFirstSegment());
        // A new screen is read from its top; who goes back, or loads it anew, finds the place they left.
        if (ONWARDS.contains(event.getLocationChangeEvent().getTrigger())) {
            getElement().executeJs("window.scrollTo(0, 0)");
        }
        signIns.touch(actor.signIn());
    }

    /**
     * How many seconds are left if nobody does anything any more; asked by {@code idle.js}, because a person may be busy in
     * another window. Asking is nobody's doing and makes it no longer.
     */
    @ClientCallable
    int secondsLeft() {
        return signIns.find(actor.signIn())
                .map(signIn -> Duration.between(clock.instant(), signIn.idleAt()))
                .map(left -> (int) left.toSeconds())
                .orElseGet(() -> {
                    leave(UI.getCurrent());
                    return 0;
                });
    }

    /** A person moved a pointer or pressed a key within the last minute; told by {@code idle.js}. Answers the same. */
    @ClientCallable
    int personDidSomething() {
        signIns.touch(actor.signIn());
        return secondsLeft();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        registrations.add(pulses.listen(SignIns.TOPIC + actor.signIn().id(), () -> ui.access(() -> lookAgain(ui))));
        registrations.add(
                pulses.listen(Hats.TOPIC + actor.person().id(), () -> ui.access(() -> menu.offer(hats.of(actor)))));
        ConnectionWords.speak(ui);
        getElement().executeJs("window.carestead.watch(this, $0)", secondsLeft());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        registrations.forEach(Registration::remove);
        registrations.clear();
    }

    private void lookAgain(UI ui) {
        if (signIns.find(actor.signIn()).isEmpty()) {
            close(ui.getSession());
        }
    }

    // Told to leave first, and closed from here: a browser that stays all the same hears and does nothing more.
    private static void close(VaadinSession session) {
        for (UI ui : List.copyOf(session.getUIs())) {
            leave(ui);
            ui.push();
            PushConnection socket = ui.getInternals().getPushConnection();
            if (socket != null) {
                // Waits until it is told.
                socket.disconnect();
            }
        }
        session.getSession().invalidate();
    }

    private static void leave(UI ui) {
        ui.getPage().setLocation("/sign-in?ended");
    }

    /** Says two minutes before the end that the sign-in will end; {@code idle.js} shows and hides it. */
    private static final class IdleWarning extends Div {
        IdleWarning() {
            addClassName("idle-warning");
            getElement().setAttribute("hidden", true);
            getElement().setAttribute("role", "alertdialog");
            getElement().setAttribute("aria-label", getTranslation("frame.idle.label"));
            Element stay = new Element("button");
            stay.setText(getTranslation("frame.idle.stay"));
            stay.setAttribute("type", "button");
            stay.setAttribute("class", "btn main stay");
            add(new Span(getTranslation("frame.idle.warning")));
            getElement().appendChild(stay);
        }
    }
}
