package org.carestead.messaging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.kit.Buttons;
import org.carestead.kit.EmptyState;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.messaging.ConversationList;
import org.carestead.messaging.Conversations;
import org.carestead.pharmacy.ui.PharmacyView;
import org.carestead.pharmacy.ui.Section;
import org.carestead.pharmacy.ui.Subject;
import org.carestead.pharmacy.ui.Subjects;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** The conversations with the plan, the newest first. */
@Route(Routes.MESSAGES)
@RouteAlias(Routes.PEOPLE_I_HELP + "/:member/" + Routes.MESSAGES)
@RouteAlias(Routes.SEEN_BY + Routes.MESSAGES)
@ForMembers
@PermitAll
class MessagesView extends PharmacyView<ConversationList> {

    private static final int PAGE = 25;

    private final transient Correspondence correspondence;
    private int most = PAGE;

    MessagesView(CurrentActor actors, Subjects subjects, Pulses pulses, Correspondence correspondence) {
        super(Section.MESSAGES, actors.get(), subjects, pulses);
        this.correspondence = correspondence;
    }

    @Override
    protected Set<String> alsoFollowing(Subject about) {
        return Set.of(Conversations.OF + about.id().id());
    }

    @Override
    protected Decision<ConversationList> load(Actor actor, Subject subject) {
        return correspondence.list(actor, subject, most);
    }

    @Override
    protected void show(Div body, Subject subject, ConversationList found) {
        body.removeAll();
        boolean writes = subject.acts(Area.MESSAGES);
        if (found.conversations().isEmpty()) {
            String empty = subject.own() ? "own" : writes ? "of" : "reads";
            body.add(new EmptyState(
                    getTranslation("messaging.empty.title"),
                    getTranslation("messaging.empty." + empty, subject.givenName()),
                    writes ? new Component[] {newMessage(subject)} : new Component[0]));
            return;
        }
        if (writes) {
            Row main = new Row(newMessage(subject));
            main.addClassName("main-row");
            body.add(main);
        }
        String path = Section.MESSAGES.path(subject);
        found.conversations()
                .forEach(line -> body.add(new ConversationCard(
                        line, subject, path + "/" + line.id().id())));
        if (found.more()) {
            body.add(Buttons.quiet(getTranslation("messaging.more"), () -> {
                most += PAGE;
                look();
            }));
        }
    }

    private Button newMessage(Subject subject) {
        return Buttons.main(
                getTranslation("messaging.new"),
                () -> getUI().ifPresent(ui -> ui.navigate(Section.MESSAGES.path(subject) + "/" + NewMessageView.NEW)));
    }
}
