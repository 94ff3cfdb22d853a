package org.carestead.standin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestead.grant.Grants;
import org.carestead.grant.ui.HelpedSection;
import org.carestead.kit.Buttons;
import org.carestead.kit.Card;
import org.carestead.kit.Formats;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Row;
import org.carestead.signin.Actor;
import org.carestead.standin.StandInLists;
import org.carestead.standin.StandInLists.Asked;
import org.carestead.standin.StandInLists.Coming;
import org.carestead.standin.StandInLists.ForOne;

/** For whom one may have somebody stand in, who does, and where one will stand in oneself. */
@org.springframework.stereotype.Component
class LendingSection implements HelpedSection {

    private final StandInLists lists;
    private final StandInDesk desk;

    LendingSection(StandInLists lists, StandInDesk desk) {
        this.lists = lists;
        this.desk = desk;
    }

    @Override
    public Content of(Actor actor) {
        return new Shown(desk, lists.byMe(actor), lists.coming(actor));
    }

    private record Shown(StandInDesk desk, List<ForOne> mine, List<Coming> coming) implements Content {

        @Override
        public Set<String> topics() {
            return Stream.concat(
                            mine.stream()
                                    .flatMap(one -> one.standing().stream())
                                    .map(each -> each.grant()),
                            coming.stream().map(each -> each.grant()))
                    .map(Grants::topic)
                    .collect(Collectors.toSet());
        }

        @Override
        public List<StandInCard> waiting(Actor actor, Consumer<Component> say) {
            return mine.stream()
                    .flatMap(one -> one.asked().stream().map(asked -> asked(actor, one, asked, say)))
                    .toList();
        }

        private StandInCard asked(Actor actor, ForOne one, Asked asked, Consumer<Component> say) {
            return StandInCard.byMe(asked, one.own().memberName(), () -> desk.withdraw(actor, asked, say))
                    .sentAgain(asked.name(), () -> desk.sendAgain(actor, asked, say));
        }

        @Override
        public List<Component> cards(Actor actor, Consumer<Component> say) {
            List<Component> cards = new ArrayList<>();
            coming.forEach(each -> cards.add(new Card(
                            new H3(each.memberName()),
                            new Paragraph(translate(
                                    "standin.coming",
                                    each.instead(),
                                    each.memberName(),
                                    Formats.current().date(each.from()),
                                    Formats.current().date(each.until()))),
                            new Row(Buttons.quiet(
                                    translate("standin.resign"), () -> desk.resign(actor, each.grant(), say))))
                    .of(PersonColor.of(each.member().id()))));
            mine.forEach(one -> {
                one.standing()
                        .forEach(each -> cards.add(
                                StandInCard.mine(each, one.own().memberName(), () -> desk.recall(actor, each, say))));
                if (one.isFree()) {
                    cards.add(away(one));
                }
            });
            if (!cards.isEmpty()) {
                cards.addFirst(new H2(translate("standin.mine.title")));
            }
            return cards;
        }

        private static Card away(ForOne one) {
            Anchor ask = new Anchor("/" + AskStandInView.path(one.own().grant()), translate("standin.ask"));
            ask.addClassName("btn");
            ask.setAriaLabel(translate("standin.ask.of", one.own().memberName()));
            return new Card(
                            new H3(one.own().memberName()),
                            new Paragraph(
                                    translate("standin.mine.about", one.own().memberName())),
                            new Row(ask))
                    .of(PersonColor.of(one.own().member().id()));
        }
    }
}
