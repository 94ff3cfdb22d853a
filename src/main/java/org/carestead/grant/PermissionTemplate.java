package org.carestead.grant;

import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.Permissions;

/** Permissions that many people want, to start from. Delivery is in none of them (product.md, Grants). */
public enum PermissionTemplate {
    HELPS_WITH_REFILLS(Permissions.NOTHING.with(Area.REFILLS, Level.ACT)),
    SEES_EVERYTHING(Permissions.upTo(Level.VIEW).with(Area.DELIVERY, Level.NONE));

    private final Permissions permissions;

    PermissionTemplate(Permissions permissions) {
        this.permissions = OfferedAreas.only(permissions);
    }

    public Permissions permissions() {
        return permissions;
    }
}
