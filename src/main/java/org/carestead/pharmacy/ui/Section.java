package org.carestead.pharmacy.ui;

import org.carestead.access.Area;
import org.carestead.kit.Routes;

/** The four screens, in the order in which they are linked. */
enum Section {
    MEDICINES("medicines", Routes.MEDICINES, Area.MEDICINES),
    ORDERS("orders", Routes.ORDERS, Area.REFILLS),
    CLAIMS("claims", Routes.CLAIMS, Area.CLAIMS),
    PRIOR_AUTHORIZATIONS("prior-authorizations", Routes.PRIOR_AUTHORIZATIONS, Area.PRIOR_AUTHORIZATIONS);

    private final String key;
    private final String route;
    private final Area area;

    Section(String key, String route, Area area) {
        this.key = key;
        this.route = route;
        this.area = area;
    }

    /** The key of one of this screen's texts. */
    String text(String name) {
        return "pharmacy." + key + "." + name;
    }

    String path(Subject subject) {
        Preview preview = subject.preview();
        if (preview != null) {
            return Routes.seenBy(preview.address(), route);
        }
        return subject.own() ? route : Routes.helping(subject.id().id(), route);
    }

    /** What the screen shows. */
    Area area() {
        return area;
    }
}
