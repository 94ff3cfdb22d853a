package org.carestead.access;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Arrays;

/** How far somebody may go, area by area. */
@Embeddable
public record Permissions(
        @Enumerated(EnumType.STRING) Level medicines,
        @Enumerated(EnumType.STRING) Level refills,
        @Enumerated(EnumType.STRING) Level claims,
        @Enumerated(EnumType.STRING) Level priorAuthorizations)
        implements Serializable {

    /** Nothing at all. */
    public static final Permissions NOTHING = new Permissions(Level.NONE, Level.NONE, Level.NONE, Level.NONE);

    /**
     * Refuses levels that the area does not have, and asking for refills or ordering them without seeing medicines
     * (product.md, Grants), with {@link IllegalArgumentException}.
     */
    public Permissions {
        refuseUnknown(Area.MEDICINES, medicines);
        refuseUnknown(Area.REFILLS, refills);
        refuseUnknown(Area.CLAIMS, claims);
        refuseUnknown(Area.PRIOR_AUTHORIZATIONS, priorAuthorizations);
        if (refills.covers(Level.ASK_FIRST) && !medicines.covers(Level.VIEW)) {
            throw new IllegalArgumentException("Refills cannot be asked for by somebody who does not see medicines");
        }
    }

    /** The level in this area. */
    public Level level(Area area) {
        return switch (area) {
            case MEDICINES -> medicines;
            case REFILLS -> refills;
            case CLAIMS -> claims;
            case PRIOR_AUTHORIZATIONS -> priorAuthorizations;
        };
    }

    /** The same with another level in one area; what that needs in others is set, or taken away, with it. */
    public Permissions with(Area area, Level level) {
        return switch (area) {
            case MEDICINES -> new Permissions(level, refillsBeside(level), claims, priorAuthorizations);
            case REFILLS -> new Permissions(medicinesBeside(level), level, claims, priorAuthorizations);
            case CLAIMS -> new Permissions(medicines, refills, level, priorAuthorizations);
            case PRIOR_AUTHORIZATIONS -> new Permissions(medicines, refills, claims, level);
        };
    }

    /** Whether this goes further than the other in any area. */
    public boolean isWiderThan(Permissions other) {
        return Arrays.stream(Area.values()).anyMatch(area -> !other.level(area).covers(level(area)));
    }

    /** Whether what is needed may be done at once. */
    boolean allows(Need need) {
        return level(need.area()).covers(need.level());
    }

    /** Whether what is needed may be done once the member has said yes. */
    boolean asksFirst(Need need) {
        return need.level() == Level.ACT && level(need.area()) == Level.ASK_FIRST;
    }

    private Level medicinesBeside(Level refillLevel) {
        return refillLevel.covers(Level.ASK_FIRST) ? Level.VIEW : medicines;
    }

    private Level refillsBeside(Level medicineLevel) {
        return medicineLevel == Level.NONE && refills.covers(Level.ASK_FIRST) ? Level.VIEW : refills;
    }

    private static void refuseUnknown(Area area, Level level) {
        if (!area.allows(level)) {
            throw new IllegalArgumentException(area + " knows no level " + level);
        }
    }
}
