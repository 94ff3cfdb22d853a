package org.carestead.fhir;

import java.nio.file.Path;

/** Where in a feed something stands: a file, and the entry or line in it; 0: the file itself. */
record Place(Path file, String part, int number) {

    static Place file(Path file) {
        return new Place(file, "", 0);
    }

    static Place line(Path file, int number) {
        return new Place(file, "line", number);
    }

    static Place entry(Path file, int number) {
        return new Place(file, "entry", number);
    }

    @Override
    public String toString() {
        return number == 0 ? file.toString() : file + ", " + part + " " + number;
    }
}
