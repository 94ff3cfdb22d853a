package org.carestead.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import org.carestead.kit.Card;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Formats;
import org.carestead.kit.Texts;
import org.carestead.privacy.Accounting;
import org.carestead.privacy.Disclosure;
import org.carestead.privacy.DisclosureWords;

/** What was shown to whom, the newest first. */
class DisclosureList extends Div {

    private final transient DisclosureWords words;

    /** @param own whether the member reads it */
    DisclosureList(Accounting accounting, boolean own) {
        words = new DisclosureWords(own, Formats.current(), I18NProvider::translate);
        if (accounting.disclosures().isEmpty()) {
            add(new EmptyState(
                    getTranslation("privacy.disclosures.empty.title"),
                    getTranslation(
                            own ? "privacy.disclosures.empty.sentence.own" : "privacy.disclosures.empty.sentence")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        accounting.disclosures().forEach(each -> list.add(item(each)));
        add(new Card(list));
    }

    private ListItem item(Disclosure each) {
        Span what = new Span(getTranslation("privacy.disclosures.line", words.to(each), words.what(each)));
        what.addClassName("what");
        Div row = new Div(
                what,
                Texts.small(getTranslation(
                        each.times() == 1 ? "privacy.disclosures.about.one" : "privacy.disclosures.about.many",
                        words.day(each.day()),
                        each.times(),
                        words.purpose(each))));
        row.addClassName("hat");
        return new ListItem(row);
    }
}
