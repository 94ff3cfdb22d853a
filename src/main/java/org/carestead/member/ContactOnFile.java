package org.carestead.member;

/** A contact point that the plan has on file for a member. */
public record ContactOnFile(Kind kind, String address) {

    /** How it reaches somebody. */
    public enum Kind {
        EMAIL,
        PHONE
    }

    @Override
    public String toString() {
        return "ContactOnFile[" + kind + "]";
    }
}
