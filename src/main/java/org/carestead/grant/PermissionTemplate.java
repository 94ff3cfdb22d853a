package org.carestead.grant;

import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.Permissions;

/** Permissions that many people want, to start from. Delivery is in none of them (product.md, Grants). */
public enum PermissionTemplate {
    HELPS_WITH_REFILLS(Permissions.NOTHING.with(Area.REFILLS, Level.ACT)),
    SEES_EVERYTHING(Permissions.upTo(Level.VIEW).with(Area.DELIVERY, Level.NONE)),
    /** Nothing now: whom the member trusts in an emergency only, with what they name for it. */
    ONLY_IN_AN_EMERGENCY(Permissions.NOTHING);

    private final Permissions permissions;

    PermissionTemplate(Permissions permissions) {
        this.permissions = OfferedAreas.only(permissions);
    }

    public Permissions permissions() {
        return permissions;
    }
}
