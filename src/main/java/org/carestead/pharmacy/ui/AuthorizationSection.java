package org.carestead.pharmacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Function;
import org.carestead.access.Authority;
import org.carestead.access.Decision;
import org.carestead.access.Need;
import org.carestead.kit.Answer;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.PriorAuthorizationView;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;

/** A further part of the cards of prior authorizations, from a module above: what can be done about them. */
public interface AuthorizationSection {

    /** What there is at this moment, about those which this authority sees. */
    Content of(Authority authority, List<PriorAuthorizationView> seen);

    /** Equal to an earlier one when nothing on the screen would change. */
    interface Content {

        /** From whom an answer is awaited about one of them, whatever the plan said last; null: from nobody. */
        @Nullable
        AwaitedFrom awaitedFrom(PriorAuthorizationView authorization);

        /** What stands below one of them, in reading order. */
        List<Component> under(PriorAuthorizationView authorization, Reader reader, Doing doing);
    }

    /** Who has to answer; the name is the key of its words. */
    enum AwaitedFrom {
        PLAN,
        PRESCRIBER
    }

    /**
     * Who looks, and how far they may go: to arrange the card by. What may be done is decided when it is done.
     *
     * @param you who is called "you"; null: somebody whom nobody knows yet
     * @param own whether the member looks with their own eyes
     * @param member the given name of the member
     */
    record Reader(Actor actor, @Nullable PersonId you, boolean own, String member, boolean acts, boolean asks) {}

    /** The way to do something on this screen, through the eyes with which one looks. */
    interface Doing {

        /** Asks whether it may be done, and does it. */
        <T> Decision<T> on(Need need, Function<Authority, T> work);

        /** Asks something about this one, for as long as it may be seen. */
        void ask(Dialog question);

        /** Looks again, and says on the card what came of it. */
        void say(Answer answer);
    }
}
