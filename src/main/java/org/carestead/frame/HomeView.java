package org.carestead.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.carestead.kit.Routes;
import org.carestead.member.Members;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.carestead.staff.Hats;

/** Where one starts: members at their medicines, staff at their work, everybody else at the people they help. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final String start;

    HomeView(Members members, Hats hats, CurrentActor actors) {
        Actor actor = actors.get();
        if (members.of(actor.person()).isPresent()) {
            start = Routes.MEDICINES;
        } else {
            start = hats.of(actor).isEmpty() ? Routes.PEOPLE_I_HELP : Routes.STAFF;
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(start);
    }
}
