package org.carestead.fhir;

/** A resource that cannot be taken, and why in words for whoever runs the import. */
final class Refused extends RuntimeException {

    Refused(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
