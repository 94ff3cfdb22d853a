package org.carestead;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.carestead.signin.LiveSignIn;
import org.carestead.signin.SignInId;
import org.springframework.boot.test.context.TestComponent;

/** The server's side of the screens that tests have open. */
@TestComponent
public class OpenScreens implements VaadinServiceInitListener {

    private final transient List<UI> all = new CopyOnWriteArrayList<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> all.add(opened.getUI()));
    }

    /** The screen that was opened last in this sign-in. */
    public UI of(SignInId signIn) {
        return all.reversed().stream()
                .filter(ui -> belongs(ui.getSession(), signIn))
                .findFirst()
                .orElseThrow();
    }

    private static boolean belongs(VaadinSession session, SignInId signIn) {
        if (session == null) {
            return false;
        }
        session.lock();
        try {
            LiveSignIn found = session.getAttribute(LiveSignIn.class);
            return found != null && found.id().equals(signIn);
        } finally {
            session.unlock();
        }
    }
}
