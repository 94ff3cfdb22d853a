package org.carestead.grant.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;

/**
 * A further part of the page of people who help, from a module above: open invitations are one. Whoever changes what a
 * part shows sends a pulse to the member's helpers ({@link org.carestead.grant.Grants#HELPERS_OF}).
 */
public interface HelpersSection {

    /** What there is at this moment. */
    Content of(Actor actor);

    /** Equal to an earlier one when nothing on the screen would change. */
    interface Content {

        /** Whether its cards are about something else than helping, and so stand at the end, also where nobody helps. */
        default boolean standsApart() {
            return false;
        }

        /** What is worth a word, once, to somebody whose page is open when it comes up. */
        default Set<News> news() {
            return Set.of();
        }

        /** The same of what comes up as a card at the top: that one sees, so the word is for who listens. */
        default Set<News> newsOfWaiting() {
            return Set.of();
        }

        /**
         * What waits for an answer, and so stands above the helpers, in reading order.
         *
         * @param say draws the page again and shows what came of a button
         */
        default List<? extends Component> waiting(Actor actor, Consumer<Component> say) {
            return List.of();
        }

        /** What else there is. */
        default List<? extends Component> cards(Actor actor, Consumer<Component> say) {
            return List.of();
        }
    }

    /**
     * Something that others, or the clock, have done.
     *
     * @param key of the words, which take the name
     */
    record News(UUID about, String key, String name, Tone tone) {}
}
