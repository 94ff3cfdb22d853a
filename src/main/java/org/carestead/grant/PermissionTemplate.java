package org.carestead.grant;

import org.carestead.access.Level;
import org.carestead.access.Permissions;

/** Permissions that many people want, to start from. */
public enum PermissionTemplate {
    HELPS_WITH_REFILLS(new Permissions(Level.VIEW, Level.ACT, Level.NONE, Level.NONE)),
    SEES_EVERYTHING(new Permissions(Level.VIEW, Level.VIEW, Level.VIEW, Level.VIEW));

    private final Permissions permissions;

    PermissionTemplate(Permissions permissions) {
        this.permissions = permissions;
    }

    public Permissions permissions() {
        return permissions;
    }
}
