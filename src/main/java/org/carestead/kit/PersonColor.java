package org.carestead.kit;

import java.util.UUID;

/**
 * The colour of a person: the same everywhere and for everybody who looks, drawn from the id, so that nothing has to be
 * kept. It never says anything that words do not say too.
 */
public enum PersonColor {
    TEAL,
    ORANGE,
    PURPLE,
    BLUE,
    ROSE,
    OLIVE;

    /** The colour of the person or member with this id. */
    public static PersonColor of(UUID id) {
        return values()[Math.floorMod(id.hashCode(), values().length)];
    }

    /** The style class that sets it. */
    public String styleClass() {
        return switch (this) {
            case TEAL -> "person-teal";
            case ORANGE -> "person-orange";
            case PURPLE -> "person-purple";
            case BLUE -> "person-blue";
            case ROSE -> "person-rose";
            case OLIVE -> "person-olive";
        };
    }
}
