package org.carestead.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.carestead.grant.ui.HelpedSection;
import org.carestead.kit.Follower;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;

/** What other modules add around the people whom one helps, and what tells of a change there. */
class FurtherParts extends Div {

    private final transient List<HelpedSection> sections;
    private final transient Actor actor;
    private final transient Follower follower;
    private final transient Consumer<Component> say;
    private final Div waiting = new Div();

    FurtherParts(List<HelpedSection> sections, Actor actor, Pulses pulses, Runnable onChange, Consumer<Component> say) {
        this.sections = sections;
        this.actor = actor;
        this.say = say;
        this.follower = new Follower(pulses, onChange, () -> {});
    }

    /** Looks again at what there is. */
    void look() {
        UI ui = UI.getCurrent();
        List<HelpedSection.Content> all =
                sections.stream().map(section -> section.of(actor)).toList();
        follower.follow(
                ui, all.stream().flatMap(content -> content.topics().stream()).collect(Collectors.toSet()));
        waiting.removeAll();
        removeAll();
        all.forEach(content -> {
            waiting.add(List.copyOf(content.waiting(actor, say)));
            add(List.copyOf(content.cards(actor, say)));
        });
    }

    /** What waits for an answer, to stand before all else. */
    Div waiting() {
        return waiting;
    }

    /** Whether there is nothing to show. */
    boolean isEmpty() {
        return waiting.getComponentCount() == 0 && getComponentCount() == 0;
    }

    void stop() {
        follower.stop();
    }
}
