package org.carestead.emergency.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.carestead.emergency.EmergencyLists;
import org.carestead.emergency.EmergencyState;
import org.carestead.emergency.TrustingView;
import org.carestead.grant.ui.HelpedSection;
import org.carestead.signin.Actor;

/** By whom one is trusted in an emergency: below the people whom one helps, above them what waits for an answer. */
@org.springframework.stereotype.Component
class TrustingSection implements HelpedSection {

    private final EmergencyLists lists;
    private final EmergencyDesk desk;

    TrustingSection(EmergencyLists lists, EmergencyDesk desk) {
        this.lists = lists;
        this.desk = desk;
    }

    @Override
    public Content of(Actor actor) {
        return new Trusting(desk, EmergencyLists.TRUSTED + actor.person().id(), lists.trusting(actor));
    }

    private record Trusting(EmergencyDesk desk, String topic, List<TrustingView> members) implements Content {

        @Override
        public Set<String> topics() {
            return Set.of(topic);
        }

        @Override
        public List<TrustingCard> waiting(Actor actor, Consumer<Component> say) {
            return cards(actor, say, whom -> whom.state() == EmergencyState.ASKED);
        }

        @Override
        public List<Component> cards(Actor actor, Consumer<Component> say) {
            List<Component> cards = new ArrayList<>(cards(actor, say, whom -> whom.state() != EmergencyState.ASKED));
            if (!cards.isEmpty()) {
                H2 title = new H2(translate("emergency.trusting.title"));
                title.addClassName("part");
                cards.addFirst(title);
            }
            return cards;
        }

        private List<TrustingCard> cards(Actor actor, Consumer<Component> say, Predicate<TrustingView> which) {
            return members.stream()
                    .filter(which)
                    .map(whom -> new TrustingCard(
                            whom,
                            new TrustingCard.Actions(
                                    () -> desk.ask(actor, whom, say),
                                    () -> desk.withdraw(actor, whom, say),
                                    () -> desk.stepDown(actor, whom, say))))
                    .toList();
        }
    }
}
