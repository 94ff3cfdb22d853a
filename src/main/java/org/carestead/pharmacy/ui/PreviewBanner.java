package org.carestead.pharmacy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.carestead.kit.BackLink;

/** Says, on top of all that somebody else would get, that one looks as they do; and leads back. */
class PreviewBanner extends Div {

    PreviewBanner(Preview preview) {
        addClassName("preview");
        String as =
                getTranslation(preview.isGiven() ? "pharmacy.preview.given" : "pharmacy.preview.chosen", preview.who());
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", as);
        Span who = new Span(as);
        who.addClassName("who");
        Div words =
                new Div(who, new Span(" "), new Span(getTranslation("pharmacy.preview.only-looking", preview.who())));
        words.addClassName("grow");
        Anchor back = new BackLink(
                preview.back(),
                getTranslation(preview.isFromList() ? "pharmacy.preview.to-list" : "pharmacy.preview.to-choosing"));
        add(words, back);
    }
}
