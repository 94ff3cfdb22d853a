package org.carestead.asking.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.carestead.asking.AskView;
import org.carestead.grant.ui.HelpersSection;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;

/** The questions at one moment. That there is a new one is news. */
record AsksShown(AskDesk desk, List<AskView> waiting) implements HelpersSection.Content {

    @Override
    public Set<HelpersSection.News> newsOfWaiting() {
        return waiting.stream()
                .map(ask -> new HelpersSection.News(ask.id().id(), "asking.news", ask.fullName(), Tone.WAIT))
                .collect(toSet());
    }

    @Override
    public List<AskCard> waiting(Actor actor, Consumer<Component> say) {
        return waiting.stream()
                .map(ask -> new AskCard(
                        ask, () -> desk.askWhetherNo(actor, ask, say), () -> desk.askWhetherNever(actor, ask, say)))
                .toList();
    }
}
