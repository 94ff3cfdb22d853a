package org.carestead.grant.ui;

import java.util.UUID;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.grant.OfferedAreas;
import org.carestead.kit.Routes;

/** Paths of the screens of access, without the leading slash. The two lists are in {@link Routes}. */
public final class GrantNavigation {

    static final String CHANGE = Routes.PEOPLE_WHO_HELP_ME + "/:grant/change";

    private GrantNavigation() {}

    /** Where one changes what somebody may. */
    public static String change(GrantId grant) {
        return CHANGE.replace(":grant", grant.id().toString());
    }

    /** One's own first screen as whoever has these permissions gets it. */
    public static String seenBy(UUID eyes, Permissions permissions) {
        Area first = OfferedAreas.ALL.stream()
                .filter(area -> permissions.level(area).covers(Level.VIEW))
                .findFirst()
                .orElse(Area.MEDICINES);
        return Routes.seenBy(eyes, screen(first));
    }

    /** The screen that shows this area. */
    public static String screen(Area area) {
        return switch (area) {
            case MEDICINES -> Routes.MEDICINES;
            case REFILLS -> Routes.ORDERS;
            case CLAIMS -> Routes.CLAIMS;
            case PRIOR_AUTHORIZATIONS -> Routes.PRIOR_AUTHORIZATIONS;
            case MESSAGES -> Routes.MESSAGES;
            case DELIVERY -> Routes.DELIVERY;
        };
    }
}
