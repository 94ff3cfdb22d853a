package org.carestead.access;

/** What a grant allows: how far in each area, and which medicines may be known. */
public record GrantTerms(Permissions permissions, Visibility visibility) {

    /** Refuses eyes that see everything with {@link IllegalArgumentException}: those are the member's own. */
    public GrantTerms {
        if (visibility.everything()) {
            throw new IllegalArgumentException("Nobody else has the member's own eyes");
        }
    }

    /** These permissions, sensitive classes closed, no single medicine hidden. */
    public static GrantTerms of(Permissions permissions) {
        return new GrantTerms(permissions, Visibility.CAREFUL);
    }

    /** Whether somebody could know or do anything under these which they could not under the others. */
    public boolean isWiderThan(GrantTerms other) {
        return permissions.isWiderThan(other.permissions) || visibility.isWiderThan(other.visibility);
    }

    /**
     * What either of the two allows. A medicine that one of them shows is known in the areas of both: whoever knows of it
     * already learns of no other by that. A single medicine that either hides stays hidden.
     */
    public GrantTerms or(GrantTerms other) {
        return new GrantTerms(permissions.or(other.permissions), visibility.or(other.visibility));
    }

    /** What both of the two allow. */
    public GrantTerms and(GrantTerms other) {
        return new GrantTerms(permissions.and(other.permissions), visibility.and(other.visibility));
    }
}
