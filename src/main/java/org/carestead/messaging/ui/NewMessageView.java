package org.carestead.messaging.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.carestead.access.Decision;
import org.carestead.access.MedicineSummary;
import org.carestead.kit.BackLink;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Routes;
import org.carestead.messaging.ConversationId;
import org.carestead.messaging.NewConversation;
import org.carestead.pharmacy.ui.PharmacyView;
import org.carestead.pharmacy.ui.Section;
import org.carestead.pharmacy.ui.Subject;
import org.carestead.pharmacy.ui.Subjects;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** Asking the plan something new. */
@Route(Routes.MESSAGES + "/" + NewMessageView.NEW)
@RouteAlias(Routes.PEOPLE_I_HELP + "/:member/" + Routes.MESSAGES + "/" + NewMessageView.NEW)
@ForMembers
@PermitAll
class NewMessageView extends PharmacyView<List<MedicineSummary>> {

    static final String NEW = "new";

    private final transient Correspondence correspondence;
    private transient Optional<NewMessageForm> form = Optional.empty();

    NewMessageView(CurrentActor actors, Subjects subjects, Pulses pulses, Correspondence correspondence) {
        super(Section.MESSAGES, actors.get(), subjects, pulses);
        this.correspondence = correspondence;
    }

    @Override
    protected void entered(RouteParameters named) {
        form = Optional.empty();
    }

    @Override
    protected Decision<List<MedicineSummary>> load(Actor actor, Subject subject) {
        return correspondence.subjects(actor, subject);
    }

    // What is typed outlives a medicine that comes or goes meanwhile.
    @Override
    protected void show(Div body, Subject subject, List<MedicineSummary> medicines) {
        NewMessageForm asking = form.orElseGet(() -> new NewMessageForm(subject, this::send));
        form = Optional.of(asking);
        asking.offer(medicines);
        body.removeAll();
        body.add(
                new BackLink(Section.MESSAGES.path(subject), getTranslation("messaging.all")),
                new H2(getTranslation("messaging.new.title")),
                asking);
    }

    private void send(Subject subject, NewConversation asked) {
        Written written = correspondence.start(actor(), subject, asked);
        ConversationId begun = written.conversation();
        if (begun == null) {
            form.ifPresent(asking -> asking.refuse(written));
        } else {
            getUI().ifPresent(ui -> ui.navigate(Section.MESSAGES.path(subject) + "/" + begun.id()));
        }
    }
}
