package org.carestead.person;

/**
 * A contact point of a person, for themselves.
 *
 * @param verified whether the person has shown that they read what is sent there
 */
public record ContactPointView(ContactPointId id, ContactKind kind, String address, boolean verified) {

    @Override
    public String toString() {
        return "ContactPointView[" + kind + ", verified=" + verified + "]";
    }
}
