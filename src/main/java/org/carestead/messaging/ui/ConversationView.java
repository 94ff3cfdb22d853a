package org.carestead.messaging.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.kit.Answer;
import org.carestead.kit.BackLink;
import org.carestead.kit.Buttons;
import org.carestead.kit.EmptyState;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Routes;
import org.carestead.kit.Tone;
import org.carestead.messaging.Audience;
import org.carestead.messaging.ConversationId;
import org.carestead.messaging.ConversationPage;
import org.carestead.messaging.Conversations;
import org.carestead.pharmacy.ui.PharmacyView;
import org.carestead.pharmacy.ui.Section;
import org.carestead.pharmacy.ui.Subject;
import org.carestead.pharmacy.ui.Subjects;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** One conversation: what was written, who may read it, and writing more. What is being typed outlives every redrawing. */
@Route(Routes.MESSAGES + "/:conversation")
@RouteAlias(Routes.PEOPLE_I_HELP + "/:member/" + Routes.MESSAGES + "/:conversation")
@RouteAlias(Routes.SEEN_BY + Routes.MESSAGES + "/:conversation")
@ForMembers
@PermitAll
class ConversationView extends PharmacyView<Optional<ConversationPage>> {

    private static final ConversationId NONE = new ConversationId(new UUID(0, 0));

    private final transient Correspondence correspondence;
    private final Div answer = new Div();
    private final Div top = new Div();
    private final Div earlier = new Div();
    private Composer composer = new Composer(this::send);
    private Talk talk = new Talk(this::takeBack);
    private transient ConversationId id = NONE;
    private transient Optional<Subject> shownFor = Optional.empty();
    private int most = Conversations.PAGE;

    ConversationView(CurrentActor actors, Subjects subjects, Pulses pulses, Correspondence correspondence) {
        super(Section.MESSAGES, actors.get(), subjects, pulses);
        this.correspondence = correspondence;
        answer.addClassName("said");
    }

    @Override
    protected void entered(RouteParameters named) {
        ConversationId now =
                named.get("conversation").flatMap(ConversationView::parsed).orElse(NONE);
        if (!now.equals(id)) {
            id = now;
            most = Conversations.PAGE;
            composer = new Composer(this::send);
            talk = new Talk(this::takeBack);
        }
    }

    @Override
    protected Set<String> alsoFollowing(Subject about) {
        return Set.of(Conversations.OF + about.id().id());
    }

    @Override
    protected Decision<Optional<ConversationPage>> load(Actor actor, Subject subject) {
        return correspondence.read(actor, subject, id, most);
    }

    @Override
    protected void show(Div body, Subject subject, Optional<ConversationPage> found) {
        shownFor = Optional.of(subject);
        if (found.isEmpty()) {
            body.removeAll();
            body.add(
                    back(subject),
                    new EmptyState(getTranslation("messaging.gone.title"), getTranslation("messaging.gone.sentence")));
            return;
        }
        ConversationPage page = found.get();
        boolean first = talk.getParent().isEmpty() || body.getComponentCount() == 0;
        if (first) {
            body.removeAll();
            body.add(back(subject), answer, top, earlier, talk);
            if (subject.acts(Area.MESSAGES)) {
                body.add(composer);
            }
        }
        top.removeAll();
        top.add(new ConversationHead(page, subject, shared -> share(page, shared)));
        earlier.removeAll();
        if (page.earlier()) {
            earlier.add(Buttons.quiet(getTranslation("messaging.earlier"), this::showEarlier));
        }
        talk.show(page, subject);
        composer.offer(page, subject);
        if (first) {
            talk.showNewest();
        }
    }

    private void showEarlier() {
        most += Conversations.PAGE;
        look();
    }

    private void send(String text, Audience audience) {
        shownFor.ifPresent(subject -> {
            Written written = correspondence.write(actor(), subject, id, text, audience);
            if (written.isDone()) {
                composer.clear();
                look();
                talk.showNewest();
            } else {
                composer.refuse(written.why());
            }
        });
    }

    private void takeBack(int sequence) {
        shownFor.ifPresent(subject ->
                say(correspondence.takeBack(actor(), subject, id, sequence), getTranslation("messaging.taken-back")));
    }

    private void share(ConversationPage page, boolean shared) {
        shownFor.ifPresent(subject -> say(
                correspondence.share(actor(), subject, id, shared),
                getTranslation(
                        shared ? "messaging.said.shared" : "messaging.said.private",
                        page.about().subject())));
    }

    private void say(Written written, String done) {
        look();
        answer.removeAll();
        answer.add(new Answer(written.isDone() ? done : written.why(), written.isDone() ? Tone.GOOD : Tone.WAIT)
                .takeFocus());
    }

    private BackLink back(Subject subject) {
        return new BackLink(Section.MESSAGES.path(subject), getTranslation("messaging.all"));
    }

    static Optional<ConversationId> parsed(String text) {
        try {
            return Optional.of(new ConversationId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
