package org.carestead.emergency.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.carestead.emergency.EmergencyLists;
import org.carestead.emergency.EmergencyState;
import org.carestead.emergency.TrustedView;
import org.carestead.grant.ui.HelpersSection;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;

/** Requests that run, at the top of the page of people who help: without a no they open. */
@org.springframework.stereotype.Component
class AskedSection implements HelpersSection {

    private final EmergencyLists lists;
    private final EmergencyDesk desk;

    AskedSection(EmergencyLists lists, EmergencyDesk desk) {
        this.lists = lists;
        this.desk = desk;
    }

    @Override
    public Content of(Actor actor) {
        return new Asked(
                desk,
                lists.trustedBy(actor).stream()
                        .filter(trusted -> trusted.state() == EmergencyState.ASKED)
                        .toList());
    }

    private record Asked(EmergencyDesk desk, List<TrustedView> asking) implements Content {

        @Override
        public Set<News> newsOfWaiting() {
            return asking.stream()
                    .map(trusted -> new News(trusted.id().id(), "emergency.news.asked", trusted.name(), Tone.STOP))
                    .collect(toSet());
        }

        @Override
        public List<AskedCard> waiting(Actor actor, Consumer<Component> say) {
            return asking.stream()
                    .map(trusted -> new AskedCard(trusted, () -> desk.refuse(actor, trusted, say)))
                    .toList();
        }
    }
}
