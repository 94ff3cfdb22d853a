package org.carestead.trail;

import java.util.Locale;

/** The kinds of file that a feed can be saved as. */
public enum FeedFormat {
    /** Every entry by itself, for a spreadsheet. */
    CSV("text/csv; charset=utf-8"),
    /** As it is shown, to read and to print; tagged for screen readers. */
    PDF("application/pdf");

    private final String contentType;

    FeedFormat(String contentType) {
        this.contentType = contentType;
    }

    /** As HTTP says it. */
    public String contentType() {
        return contentType;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
