package org.carestead.emergency.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.carestead.emergency.EmergencyLists;
import org.carestead.emergency.EmergencyLists.Trust;
import org.carestead.emergency.EmergencyState;
import org.carestead.emergency.TrustedView;
import org.carestead.grant.GrantView;
import org.carestead.grant.ui.HelpersSection;
import org.carestead.kit.Card;
import org.carestead.kit.Row;
import org.carestead.kit.Tone;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;

/** Whom the member trusts in an emergency, at the end of the page of people who help. */
@org.springframework.stereotype.Component
class TrustedSection implements HelpersSection {

    private final EmergencyLists lists;
    private final EmergencyDesk desk;

    TrustedSection(EmergencyLists lists, EmergencyDesk desk) {
        this.lists = lists;
        this.desk = desk;
    }

    @Override
    public Content of(Actor actor) {
        Trust trust = lists.of(actor);
        List<GrantView> waiting = trust.canBeNamed().stream()
                .filter(grant -> grant.terms().permissions().isNothing())
                .toList();
        return new Trusted(desk, lists.isMember(actor), trust.named(), waiting, trust.quietUntil());
    }

    /**
     * @param waiting who sees nothing now and is not named for anything yet either
     * @param quietUntil whose access was ended without telling them, and until when they take it for a pause
     */
    private record Trusted(
            EmergencyDesk desk,
            boolean member,
            List<TrustedView> named,
            List<GrantView> waiting,
            Map<PersonId, Instant> quietUntil)
            implements Content {

        @Override
        public boolean standsApart() {
            return true;
        }

        @Override
        public Set<News> news() {
            return named.stream()
                    .filter(trusted -> trusted.state() == EmergencyState.OPEN)
                    .filter(trusted -> !quietUntil.containsKey(trusted.trusted()))
                    .map(trusted -> new News(trusted.id().id(), "emergency.news.open", trusted.name(), Tone.STOP))
                    .collect(toSet());
        }

        @Override
        public List<Component> cards(Actor actor, Consumer<Component> say) {
            if (!member) {
                return List.of();
            }
            List<Component> cards = new ArrayList<>();
            cards.add(about());
            waiting.forEach(grant -> cards.add(toName(grant)));
            named.forEach(trusted -> cards.add(new TrustedCard(
                    trusted,
                    quietUntil.get(trusted.trusted()),
                    new TrustedCard.Actions(
                            () -> UI.getCurrent().navigate(EmergencyRoutes.change(trusted.id())),
                            () -> desk.close(actor, trusted, say),
                            () -> desk.remove(actor, trusted, say)))));
            return cards;
        }

        private static Card toName(GrantView grant) {
            Anchor name = new Anchor("/" + EmergencyRoutes.name(grant.id()), translate("emergency.waits.name"));
            name.addClassNames("btn", "main");
            name.setAriaLabel(translate("emergency.waits.name.of", grant.caregiverName()));
            return new Card(new Paragraph(translate("emergency.waits", grant.caregiverName())), new Row(name))
                    .toned(Tone.WAIT);
        }

        private Card about() {
            Anchor name = new Anchor("/" + EmergencyRoutes.CHOOSE, translate("emergency.name"));
            name.addClassName("btn");
            return new Card(
                    new H2(translate("emergency.title")),
                    new Paragraph(translate(named.isEmpty() ? "emergency.nobody" : "emergency.about")),
                    new Row(name));
        }
    }
}
