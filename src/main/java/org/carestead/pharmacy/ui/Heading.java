package org.carestead.pharmacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.carestead.kit.SectionLinks;

/** What a screen is called, and the way to the other three. */
record Heading(Section section, Subject subject) {

    String title() {
        return translate(subject.words(section.text("title")), subject.givenName());
    }

    /** The same for the window, where no banner says as whom one looks. */
    String window() {
        Preview preview = subject.preview();
        return preview == null ? title() : translate("pharmacy.preview.page", preview.who(), title());
    }

    /** To what may be seen, this screen marked. */
    SectionLinks links() {
        SectionLinks links = new SectionLinks(translate(subject.words("pharmacy.sections"), subject.givenName()));
        for (Section each : Section.values()) {
            if (subject.sees(each.area())) {
                links.link(each.path(subject), translate(each.text("link")), each == section);
            }
        }
        return links;
    }
}
