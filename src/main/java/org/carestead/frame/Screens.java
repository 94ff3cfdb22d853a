package org.carestead.frame;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.carestead.signin.LiveSignIn;
import org.carestead.signin.SignIns;
import org.springframework.stereotype.Component;

/** Notes whose screen a new Vaadin session is, and tells it to whoever asks later, on whatever thread. */
@Component
class Screens implements VaadinServiceInitListener, CurrentActor {

    private final transient People people;
    private final transient SignIns signIns;

    Screens(People people, SignIns signIns) {
        this.people = people;
        this.signIns = signIns;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(this::sessionInit);
        event.addRequestHandler(new NothingThere());
        event.addVaadinRequestInterceptor(new SocketMessages(signIns));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .child(0)
                .attr(
                        "lang",
                        SignInAuthentication.of(page.getVaadinRequest().getUserPrincipal())
                                .map(this::language)
                                .orElse(Locale.ENGLISH)
                                .getLanguage()));
        event.getSource().setSystemMessagesProvider(info -> CalmSystemMessages.of());
    }

    @Override
    public Actor get() {
        VaadinSession session = VaadinSession.getCurrent();
        LiveSignIn signIn = session == null ? null : session.getAttribute(LiveSignIn.class);
        if (signIn == null) {
            throw new IllegalStateException("No signed-in screen");
        }
        return signIn.actor();
    }

    private void sessionInit(SessionInitEvent event) {
        LiveSignIn signIn = SignInAuthentication.of(event.getRequest().getUserPrincipal())
                .orElseThrow(() -> new IllegalStateException("A screen is opened for the signed-in only"));
        VaadinSession session = event.getSession();
        session.setAttribute(LiveSignIn.class, signIn);
        session.getSession().setAttribute(ScreenOwnerFilter.OWNER, signIn.id());
        session.setLocale(language(signIn));
    }

    private Locale language(LiveSignIn signIn) {
        return people.find(signIn.person()).map(PersonView::language).orElse(Locale.ENGLISH);
    }
}
