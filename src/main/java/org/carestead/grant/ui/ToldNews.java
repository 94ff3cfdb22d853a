package org.carestead.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.carestead.grant.ui.HelpersSection.News;
import org.carestead.kit.Card;

/** What others, or the clock, have done while the page is open. */
class ToldNews extends Div {

    private final transient Map<News, Component> told = new HashMap<>();

    ToldNews() {
        getElement().setAttribute("role", "status");
    }

    /** @param more what can be done about it */
    void tell(News what, List<? extends Component> more) {
        Card card = new Card(new Paragraph(words(what))).toned(what.tone());
        more.forEach(card::add);
        put(what, card);
    }

    /** For who listens only: a card at the top says it to everybody else. The same words are not left there twice. */
    void sayAloud(News what) {
        keep(told -> !(told.key().equals(what.key()) && told.name().equals(what.name())));
        Paragraph aloud = new Paragraph(words(what));
        aloud.addClassName("visually-hidden");
        put(what, aloud);
    }

    private void put(News what, Component said) {
        Component before = told.put(what, said);
        if (before != null) {
            remove(before);
        }
        add(said);
    }

    private String words(News what) {
        return getTranslation(what.key(), what.name());
    }

    /** Takes away what is so no more. */
    void keep(Predicate<News> holds) {
        List<News> over = told.keySet().stream().filter(holds.negate()).toList();
        over.forEach(what -> remove(told.remove(what)));
    }

    /** Takes all of it away: something else is to be read now. */
    void clear() {
        told.clear();
        removeAll();
    }
}
