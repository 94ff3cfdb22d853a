package org.carestead.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.carestead.kit.Routes;
import org.carestead.member.Members;
import org.carestead.signin.CurrentActor;

/** Where one starts: members at their medicines, everybody else at the people they help. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final boolean member;

    HomeView(Members members, CurrentActor actors) {
        this.member = members.of(actors.get().person()).isPresent();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(member ? Routes.MEDICINES : Routes.PEOPLE_I_HELP);
    }
}
