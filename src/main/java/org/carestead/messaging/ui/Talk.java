package org.carestead.messaging.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.carestead.messaging.ConversationPage;
import org.carestead.messaging.MessageLine;
import org.carestead.pharmacy.ui.Subject;

/**
 * The messages, the oldest first. Only what has changed is drawn anew, so that nobody loses their place and a screen
 * reader says only what is new.
 */
class Talk extends Div {

    private final transient IntConsumer takeBack;
    private final OrderedList list = new OrderedList();
    private final Map<Integer, MessageCard> cards = new HashMap<>();

    /** @param takeBack what the button on a message does with its number */
    Talk(IntConsumer takeBack) {
        this.takeBack = takeBack;
        list.addClassName("talk");
        add(list);
        getElement().setAttribute("role", "log");
        getElement().setAttribute("aria-label", getTranslation("messaging.talk"));
    }

    void show(ConversationPage page, Subject subject) {
        List<Integer> now = page.messages().stream().map(MessageLine::sequence).toList();
        for (Integer gone : new HashSet<>(cards.keySet())) {
            if (!now.contains(gone)) {
                list.remove(cards.remove(gone));
            }
        }
        int place = 0;
        for (MessageLine line : page.messages()) {
            MessageCard card = cards.get(line.sequence());
            if (card == null || !card.shows(line, page.about())) {
                if (card != null) {
                    list.remove(card);
                }
                card = new MessageCard(line, page, subject, takeBack);
                cards.put(line.sequence(), card);
                list.addComponentAtIndex(place, card);
            }
            place++;
        }
    }

    /** The newest message in view, with what is below it. */
    void showNewest() {
        list.getElement().executeJs("setTimeout(() => this.lastElementChild?.scrollIntoView({block: 'center'}), 60)");
    }
}
