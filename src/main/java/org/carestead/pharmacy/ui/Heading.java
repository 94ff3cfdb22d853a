package org.carestead.pharmacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Arrays;
import java.util.List;
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

    /** To what may be seen, this screen marked; hidden where there is nowhere else to go. */
    SectionLinks links() {
        SectionLinks links = new SectionLinks(translate(subject.words("pharmacy.sections"), subject.givenName()));
        ways().forEach(each -> links.link(each.path(subject), translate(each.text("link")), each == section));
        links.setVisible(!ways().isEmpty());
        return links;
    }

    /** What may be seen, if that is not this screen alone. */
    List<Section> ways() {
        List<Section> seen = Arrays.stream(Section.values())
                .filter(each -> subject.sees(each.area()))
                .toList();
        return seen.equals(List.of(section)) ? List.of() : seen;
    }
}
