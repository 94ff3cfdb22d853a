package org.carestead.notice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.carestead.kit.Routes;
import org.carestead.kit.SectionLinks;

/** Between what was sent and how to be told. */
final class NoticeSections {

    private NoticeSections() {}

    static SectionLinks at(String path) {
        return new SectionLinks(translate("notice.sections"))
                .link(Routes.NOTICES, translate("notice.list.link"), path.equals(Routes.NOTICES))
                .link(Routes.NOTICE_CHOICES, translate("notice.choices.link"), path.equals(Routes.NOTICE_CHOICES));
    }
}
