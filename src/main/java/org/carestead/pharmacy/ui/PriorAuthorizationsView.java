package org.carestead.pharmacy.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.Decision;
import org.carestead.access.Need;
import org.carestead.kit.Answer;
import org.carestead.kit.EmptyState;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Routes;
import org.carestead.pharmacy.PriorAuthorizationView;
import org.carestead.pharmacy.PriorAuthorizations;
import org.carestead.pharmacy.ui.AuthorizationSection.AwaitedFrom;
import org.carestead.pharmacy.ui.AuthorizationSection.Doing;
import org.carestead.pharmacy.ui.AuthorizationSection.Reader;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** What the plan must agree to before it pays, and what it has said. */
@Route(Routes.PRIOR_AUTHORIZATIONS)
@RouteAlias(Routes.PEOPLE_I_HELP + "/:member/" + Routes.PRIOR_AUTHORIZATIONS)
@RouteAlias(Routes.SEEN_BY + Routes.PRIOR_AUTHORIZATIONS)
@ForMembers
@PermitAll
class PriorAuthorizationsView extends PharmacyView<PriorAuthorizationsShown> {

    private static final Area AREA = Area.PRIOR_AUTHORIZATIONS;

    private final transient SubjectActing acting;
    private final transient PriorAuthorizations authorizations;
    private final transient List<AuthorizationSection> sections;
    private final Map<UUID, Dialog> questions = new HashMap<>();
    private Map<UUID, PriorAuthorizationCard> cards = Map.of();

    PriorAuthorizationsView(
            CurrentActor actors,
            Subjects subjects,
            Pulses pulses,
            SubjectActing acting,
            PriorAuthorizations authorizations,
            List<AuthorizationSection> sections) {
        super(Section.PRIOR_AUTHORIZATIONS, actors.get(), subjects, pulses);
        this.acting = acting;
        this.authorizations = authorizations;
        this.sections = sections;
    }

    @Override
    protected Decision<PriorAuthorizationsShown> load(Actor actor, Subject subject) {
        return acting.on(actor, subject, Need.view(AREA), this::seen);
    }

    private PriorAuthorizationsShown seen(Authority authority) {
        List<PriorAuthorizationView> all = authorizations.list(authority);
        return new PriorAuthorizationsShown(
                all,
                sections.stream().map(section -> section.of(authority, all)).toList());
    }

    @Override
    protected void show(Div body, Subject subject, PriorAuthorizationsShown shown) {
        body.removeAll();
        cards = new HashMap<>();
        if (shown.all().isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("pharmacy.prior-authorizations.empty.title"),
                    getTranslation(subject.words("pharmacy.prior-authorizations.empty"), subject.givenName())));
        }
        Reader reader = new Reader(
                actor(),
                subject.you(actor()),
                subject.own(),
                subject.givenName(),
                subject.acts(AREA),
                subject.asks(AREA));
        shown.all().forEach(each -> body.add(card(subject, each, shown, reader)));
        // What is not there any more, or hidden by now, is not named on top of it either.
        questions.forEach((authorization, question) -> {
            if (!cards.containsKey(authorization)) {
                question.close();
            }
        });
        questions.values().removeIf(question -> !question.isOpened());
    }

    private PriorAuthorizationCard card(
            Subject subject, PriorAuthorizationView each, PriorAuthorizationsShown shown, Reader reader) {
        AwaitedFrom awaited = shown.more().stream()
                .map(content -> content.awaitedFrom(each))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        PriorAuthorizationCard card = new PriorAuthorizationCard(each, awaited);
        cards.put(each.id(), card);
        shown.more().forEach(content -> card.add(content.under(each, reader, doing(subject, each.id()))));
        return card;
    }

    private Doing doing(Subject subject, UUID authorization) {
        return new Doing() {
            @Override
            public <T> Decision<T> on(Need need, Function<Authority, T> work) {
                return acting.on(actor(), subject, need, work);
            }

            @Override
            public void ask(Dialog question) {
                questions.put(authorization, question);
                PriorAuthorizationsView.this.ask(question);
            }

            @Override
            public void say(Answer answer) {
                look();
                Optional.ofNullable(cards.get(authorization))
                        .filter(PriorAuthorizationCard::isAttached)
                        .ifPresent(card -> card.say(answer));
            }
        };
    }
}
