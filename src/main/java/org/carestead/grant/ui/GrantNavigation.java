package org.carestead.grant.ui;

import org.carestead.access.GrantId;
import org.carestead.kit.Routes;

/** Paths of the screens of access, without the leading slash. The two lists are in {@link Routes}. */
public final class GrantNavigation {

    static final String CHANGE = Routes.PEOPLE_WHO_HELP_ME + "/:grant/change";

    private GrantNavigation() {}

    /** Where one changes what somebody may. */
    public static String change(GrantId grant) {
        return CHANGE.replace(":grant", grant.id().toString());
    }
}
