package org.carestead.pharmacy.ui;

import org.carestead.access.Area;
import org.carestead.kit.Routes;

/** The screens of a member, in the order in which they are linked. */
public enum Section {
    MEDICINES("medicines", Routes.MEDICINES, Area.MEDICINES),
    ORDERS("orders", Routes.ORDERS, Area.REFILLS),
    CLAIMS("claims", Routes.CLAIMS, Area.CLAIMS),
    PRIOR_AUTHORIZATIONS("prior-authorizations", Routes.PRIOR_AUTHORIZATIONS, Area.PRIOR_AUTHORIZATIONS),
    MESSAGES("messages", Routes.MESSAGES, Area.MESSAGES),
    DELIVERY("delivery", Routes.DELIVERY, Area.DELIVERY);

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

    /** Where this screen is for whoever it is about. */
    public String path(Subject subject) {
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

    /** The end of the key that says what may be done here. */
    String may(Subject subject) {
        return switch (this) {
            case MEDICINES, ORDERS -> may(subject, Area.REFILLS, "orders", "asks", "looks");
            case CLAIMS -> "sees";
            case PRIOR_AUTHORIZATIONS -> may(subject, area, "steps", "asks-steps", "sees");
            case MESSAGES -> may(subject, area, "writes", "reads", "reads");
            case DELIVERY -> may(subject, area, "changes", "asks-changes", "sees");
        };
    }

    private static String may(Subject subject, Area area, String acts, String asks, String looks) {
        return subject.acts(area) ? acts : subject.asks(area) ? asks : looks;
    }
}
