package org.carestead.standin.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.carestead.grant.ui.HelpersSection;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;
import org.carestead.standin.StandInLists;
import org.carestead.standin.StandInLists.AtMine;

/** Who may have somebody stand in, and who does: a part of the page of people who help. */
@org.springframework.stereotype.Component
class StandInSection implements HelpersSection {

    private final StandInLists lists;
    private final StandInDesk desk;

    StandInSection(StandInLists lists, StandInDesk desk) {
        this.lists = lists;
        this.desk = desk;
    }

    @Override
    public Content of(Actor actor) {
        return new Shown(desk, lists.atMine(actor));
    }

    private record Shown(StandInDesk desk, AtMine mine) implements Content {

        @Override
        public boolean standsApart() {
            return true;
        }

        @Override
        public Set<News> newsOfWaiting() {
            return mine.asked().stream()
                    .map(asked -> new News(asked.offer().id(), "standin.news.asked", asked.instead(), Tone.WAIT))
                    .collect(toSet());
        }

        @Override
        public Set<News> news() {
            return mine.standing().stream()
                    .map(each -> new News(each.grant().id(), "standin.news.began", each.name(), Tone.WAIT))
                    .collect(toSet());
        }

        @Override
        public List<StandInCard> waiting(Actor actor, Consumer<Component> say) {
            return mine.asked().stream()
                    .map(asked -> StandInCard.atMine(asked, () -> desk.withdraw(actor, asked, say)))
                    .toList();
        }

        @Override
        public List<Component> cards(Actor actor, Consumer<Component> say) {
            List<Component> cards = new ArrayList<>();
            if (!mine.lenders().isEmpty()) {
                cards.add(new LendersCard(
                        mine.lenders(),
                        helper -> desk.allow(actor, helper, say),
                        helper -> desk.stop(actor, helper, say)));
            }
            mine.standing().forEach(each -> cards.add(StandInCard.of(each, () -> desk.end(actor, each, say))));
            return cards;
        }
    }
}
