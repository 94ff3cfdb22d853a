package org.carestead.checkup.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.carestead.grant.ui.HelpersSection;
import org.carestead.kit.Tone;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;

/** The card that leads to a check-up, or nothing. That one has become due is news. */
record CheckUpShown(PersonId whose, boolean due) implements HelpersSection.Content {

    @Override
    public Set<HelpersSection.News> newsOfWaiting() {
        return due ? Set.of(new HelpersSection.News(whose.id(), "checkup.news", "", Tone.WAIT)) : Set.of();
    }

    @Override
    public List<? extends Component> waiting(Actor actor, Consumer<Component> say) {
        return due ? List.of(new DueCard()) : List.of();
    }
}
