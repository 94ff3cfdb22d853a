package org.carestead.access;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * How far somebody may go, area by area. Made from {@link #NOTHING} or {@link #upTo} and {@link #with}, so that an area
 * more changes nobody who names others.
 */
@Embeddable
public record Permissions(
        @Enumerated(EnumType.STRING) Level medicines,
        @Enumerated(EnumType.STRING) Level refills,
        @Enumerated(EnumType.STRING) Level claims,
        @Enumerated(EnumType.STRING) Level priorAuthorizations,
        @Enumerated(EnumType.STRING) Level messages,
        @Enumerated(EnumType.STRING) Level delivery)
        implements Serializable {

    /** Nothing at all. */
    public static final Permissions NOTHING = upTo(Level.NONE);

    /**
     * Refuses levels that the area does not have, and asking for refills or ordering them without seeing medicines
     * (product.md, Grants), with {@link IllegalArgumentException}.
     */
    public Permissions {
        refuseUnknown(Area.MEDICINES, medicines);
        refuseUnknown(Area.REFILLS, refills);
        refuseUnknown(Area.CLAIMS, claims);
        refuseUnknown(Area.PRIOR_AUTHORIZATIONS, priorAuthorizations);
        refuseUnknown(Area.MESSAGES, messages);
        refuseUnknown(Area.DELIVERY, delivery);
        if (refills.covers(Level.ASK_FIRST) && !medicines.covers(Level.VIEW)) {
            throw new IllegalArgumentException("Refills cannot be asked for by somebody who does not see medicines");
        }
    }

    /** The level that is answered for each area. Refuses what the constructor refuses. */
    public static Permissions of(Function<Area, Level> levels) {
        return new Permissions(
                levels.apply(Area.MEDICINES),
                levels.apply(Area.REFILLS),
                levels.apply(Area.CLAIMS),
                levels.apply(Area.PRIOR_AUTHORIZATIONS),
                levels.apply(Area.MESSAGES),
                levels.apply(Area.DELIVERY));
    }

    /** In every area this level, or the highest below it that the area has. */
    public static Permissions upTo(Level most) {
        return of(area -> highest(area, most));
    }

    /** Whether no area is open at all. */
    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** The level in this area. */
    public Level level(Area area) {
        return switch (area) {
            case MEDICINES -> medicines;
            case REFILLS -> refills;
            case CLAIMS -> claims;
            case PRIOR_AUTHORIZATIONS -> priorAuthorizations;
            case MESSAGES -> messages;
            case DELIVERY -> delivery;
        };
    }

    /** The same with another level in one area; what that needs in others is set, or taken away, with it. */
    public Permissions with(Area area, Level level) {
        return of(each -> each == area ? level : beside(each, area, level));
    }

    /** Whether this goes further than the other in any area. */
    public boolean isWiderThan(Permissions other) {
        return Arrays.stream(Area.values()).anyMatch(area -> !other.level(area).covers(level(area)));
    }

    /** What either of the two allows. */
    Permissions or(Permissions other) {
        return each((one, two) -> one.covers(two) ? one : two, other);
    }

    /** What both of the two allow. */
    Permissions and(Permissions other) {
        return each((one, two) -> one.covers(two) ? two : one, other);
    }

    private Permissions each(BinaryOperator<Level> choice, Permissions other) {
        Permissions chosen = NOTHING;
        for (Area area : Area.values()) {
            chosen = chosen.with(area, choice.apply(level(area), other.level(area)));
        }
        return chosen;
    }

    /** Whether what is needed may be done at once. */
    boolean allows(Need need) {
        return level(need.area()).covers(need.level());
    }

    /** Whether what is needed may be done once the member has said yes. */
    boolean asksFirst(Need need) {
        return need.level() == Level.ACT && level(need.area()) == Level.ASK_FIRST;
    }

    // Ordering needs seeing the medicines: it sets that, and goes with it.
    private Level beside(Area each, Area changed, Level level) {
        if (each == Area.MEDICINES && changed == Area.REFILLS && level.covers(Level.ASK_FIRST)) {
            return Level.VIEW;
        }
        boolean orders = each == Area.REFILLS && refills.covers(Level.ASK_FIRST);
        return orders && changed == Area.MEDICINES && level == Level.NONE ? Level.VIEW : level(each);
    }

    private static Level highest(Area area, Level most) {
        return Arrays.stream(Level.values())
                .filter(level -> area.allows(level) && most.covers(level))
                .reduce(Level.NONE, (lower, higher) -> higher);
    }

    private static void refuseUnknown(Area area, Level level) {
        if (!area.allows(level)) {
            throw new IllegalArgumentException(area + " knows no level " + level);
        }
    }
}
