package org.carestead.person;

/**
 * A contact point of a person, for themselves.
 *
 * @param verified whether the person has shown that they read what is sent there
 * @param failed whether what was sent there last came back for good
 */
public record ContactPointView(ContactPointId id, ContactKind kind, String address, boolean verified, boolean failed) {

    /** Whether what is sent there is likely to be read. */
    public boolean works() {
        return verified && !failed;
    }

    /** The address as people write it. */
    public String shown() {
        return switch (kind) {
            case EMAIL -> address;
            case PHONE -> new PhoneNumber(address).shown();
        };
    }

    @Override
    public String toString() {
        return "ContactPointView[" + kind + ", verified=" + verified + ", failed=" + failed + "]";
    }
}
