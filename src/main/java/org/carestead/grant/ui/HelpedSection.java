package org.carestead.grant.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.carestead.signin.Actor;

/** A further part of the page of people whom one helps, from a module above: who trusts one in an emergency is one. */
public interface HelpedSection {

    /** What there is at this moment. */
    Content of(Actor actor);

    /** Drawn below the people whom one helps, but for what waits. */
    interface Content {

        /** The pulses that tell of a change. */
        Set<String> topics();

        /**
         * What waits for an answer, and so stands above the people whom one helps, in reading order.
         *
         * @param say draws the page again and shows what came of a button
         */
        default List<? extends Component> waiting(Actor actor, Consumer<Component> say) {
            return List.of();
        }

        /**
         * What else there is, in reading order; none where there is nothing.
         *
         * @param say draws the page again and shows what came of a button
         */
        List<? extends Component> cards(Actor actor, Consumer<Component> say);
    }
}
