package org.carestead.messaging;

import org.carestead.staff.Hat;
import org.carestead.staff.StaffAuthority;

/** Who answers at the plan; the name is the key of its words. */
public enum Desk {
    PHARMACIST(Hat.PHARMACIST),
    MEMBER_SERVICES(Hat.MEMBER_SERVICES);

    private final Hat hat;

    Desk(Hat hat) {
        this.hat = hat;
    }

    /** Who answers there. */
    public Hat hat() {
        return hat;
    }

    /** To which a conversation is handed over. */
    public Desk other() {
        return this == PHARMACIST ? MEMBER_SERVICES : PHARMACIST;
    }

    /** The desk of an authority that is good now; refuses one of another hat with {@link IllegalStateException}. */
    static Desk of(StaffAuthority authority) {
        Desk desk = authority.hat() == Hat.PHARMACIST ? PHARMACIST : MEMBER_SERVICES;
        authority.demand(desk.hat);
        return desk;
    }
}
