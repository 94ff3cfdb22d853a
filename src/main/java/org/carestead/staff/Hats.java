package org.carestead.staff;

import java.util.EnumSet;
import java.util.Set;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which hats somebody wears at this moment, for menus and for what is drawn. It is a comfort: whoever does something
 * goes through {@link StaffActing}, which asks anew.
 */
@Service
public class Hats {

    /** A change of somebody's hats is told to open screens under this and the person's id. */
    public static final String TOPIC = "hats-of:";

    /** A change of anybody's hats is told under this. */
    public static final String ALL = "hats";

    private final HatRows rows;

    Hats(HatRows rows) {
        this.rows = rows;
    }

    /** Those of the actor; empty for everybody who is no staff. */
    @Transactional(readOnly = true)
    public Set<Hat> of(Actor actor) {
        Set<Hat> worn = EnumSet.noneOf(Hat.class);
        worn.addAll(rows.of(actor.person()));
        return worn;
    }
}
