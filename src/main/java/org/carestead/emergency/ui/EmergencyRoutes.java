package org.carestead.emergency.ui;

import org.carestead.access.GrantId;
import org.carestead.emergency.EmergencyId;
import org.carestead.kit.Routes;

/** Paths of the screens on which a member sets emergency access, without the leading slash. */
final class EmergencyRoutes {

    /** Whom to trust. */
    static final String CHOOSE = Routes.PEOPLE_WHO_HELP_ME + "/emergency";

    /** With what, for a helper named by their grant. */
    static final String NAME = CHOOSE + "/new/:grant";

    /** With what, for somebody who is named already. */
    static final String CHANGE = CHOOSE + "/:access/change";

    private EmergencyRoutes() {}

    static String name(GrantId helper) {
        return NAME.replace(":grant", helper.id().toString());
    }

    static String change(EmergencyId access) {
        return CHANGE.replace(":access", access.id().toString());
    }
}
