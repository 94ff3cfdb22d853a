package org.carestead.matrix;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.staff.Hat;
import org.jspecify.annotations.Nullable;

/** Who tries, as they stand to Rosa; each is a column of the tables. */
enum Party {
    NOBODY("nobody"),
    OWNER("own"),
    MEDICINES_VIEW("M see", Area.MEDICINES, Level.VIEW),
    REFILLS_VIEW("R see", Area.REFILLS, Level.VIEW),
    REFILLS_ASK("R ask", Area.REFILLS, Level.ASK_FIRST),
    REFILLS_ACT("R act", Area.REFILLS, Level.ACT),
    CLAIMS_VIEW("C see", Area.CLAIMS, Level.VIEW),
    PLAN_VIEW("P see", Area.PRIOR_AUTHORIZATIONS, Level.VIEW),
    PLAN_ASK("P ask", Area.PRIOR_AUTHORIZATIONS, Level.ASK_FIRST),
    PLAN_ACT("P act", Area.PRIOR_AUTHORIZATIONS, Level.ACT),
    MESSAGES_VIEW("T see", Area.MESSAGES, Level.VIEW),
    MESSAGES_ACT("T act", Area.MESSAGES, Level.ACT),
    DELIVERY_VIEW("D see", Area.DELIVERY, Level.VIEW),
    DELIVERY_ASK("D ask", Area.DELIVERY, Level.ASK_FIRST),
    DELIVERY_ACT("D act", Area.DELIVERY, Level.ACT),
    NEW("new", Area.DELIVERY, Level.ACT),
    PAUSED("paused"),
    ENDED("ended"),
    ENDED_QUIETLY("quiet"),
    ASKED_TO_HELP("asked"),
    BARRED("barred"),
    INVITED("invited"),
    OTHERS("others"),
    STANDS_IN("stands in"),
    STANDS_IN_PAUSED("idle"),
    EMERGENCY_WAITS("waits"),
    EMERGENCY_OPEN("opened"),
    ADMINISTRATOR("admin", Hat.ADMINISTRATOR),
    PRIVACY_OFFICER("officer", Hat.PRIVACY_OFFICER),
    PHARMACIST("pharm", Hat.PHARMACIST),
    MEMBER_SERVICES("desk", Hat.MEMBER_SERVICES);

    private static final Map<String, Party> BY_COLUMN =
            Arrays.stream(values()).collect(toUnmodifiableMap(party -> party.column, Function.identity()));

    private final String column;
    private final @Nullable Permissions permissions;
    private final @Nullable Hat hat;

    Party(String column) {
        this.column = column;
        permissions = null;
        hat = null;
    }

    // Whoever may ask for refills sees medicines (product.md, Grants).
    Party(String column, Area area, Level level) {
        this.column = column;
        permissions = (area == Area.REFILLS && level != Level.VIEW
                        ? Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW)
                        : Permissions.NOTHING)
                .with(area, level);
        hat = null;
    }

    Party(String column, Hat hat) {
        this.column = column;
        permissions = null;
        this.hat = hat;
    }

    static Party at(String column) {
        Party party = BY_COLUMN.get(column);
        if (party == null) {
            throw new IllegalArgumentException("Nobody stands in column " + column);
        }
        return party;
    }

    /** What a live grant gives them; null for those who hold none, or one of a special kind. */
    @Nullable
    Permissions permissions() {
        return permissions;
    }

    @Nullable
    Hat hat() {
        return hat;
    }
}
