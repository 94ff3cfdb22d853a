package org.carestead.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carestead.pulse.Pulses;
import org.carestead.pulse.Registration;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.carestead.staff.ForStaff;
import org.carestead.staff.Hat;
import org.carestead.staff.Hats;
import org.carestead.staff.StaffActing;
import org.springframework.stereotype.Component;

/**
 * The one guard of all screens for staff (lesson 11): on every way to one the live hats are asked, and a hat that is
 * taken closes the screen it had opened. Whoever has no such hat is told what everybody is told who asks for something
 * that is not there, and the attempt is recorded.
 */
@Component
class StaffGate implements VaadinServiceInitListener {

    private final transient StaffActing acting;
    private final transient Hats hats;
    private final transient Pulses pulses;
    private final transient CurrentActor actors;

    StaffGate(StaffActing acting, Hats hats, Pulses pulses, CurrentActor actors) {
        this.acting = acting;
        this.hats = hats;
        this.pulses = pulses;
        this.actors = actors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> watch(opened.getUI()));
    }

    /** Which hats open a screen. */
    static Set<Hat> enough(ForStaff screen) {
        return screen.value().length == 0 ? EnumSet.allOf(Hat.class) : EnumSet.copyOf(List.of(screen.value()));
    }

    private void watch(UI ui) {
        Actor actor = actors.get();
        ui.addBeforeEnterListener(this::ask);
        Registration listening =
                pulses.listen(Hats.TOPIC + actor.person().id(), () -> ui.access(() -> lookAgain(ui, actor)));
        ui.addDetachListener(gone -> listening.remove());
    }

    private void ask(BeforeEnterEvent event) {
        ForStaff screen = event.getNavigationTarget().getAnnotation(ForStaff.class);
        if (screen != null
                && acting.on(actors.get(), enough(screen), authority -> true)
                        .allowed()
                        .isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void lookAgain(UI ui, Actor actor) {
        Set<Hat> worn = hats.of(actor);
        boolean closed = ui.getActiveRouterTargetsChain().stream()
                .map(screen -> screen.getClass().getAnnotation(ForStaff.class))
                .anyMatch(screen -> screen != null && enough(screen).stream().noneMatch(worn::contains));
        if (closed) {
            ui.refreshCurrentRoute(false);
        }
    }
}
