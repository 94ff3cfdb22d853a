package org.carestead.privacy;

/** As what an accounting of disclosures is taken along. */
public enum DisclosureFormat {
    PDF("pdf", "application/pdf"),
    CSV("csv", "text/csv; charset=UTF-8");

    private final String ending;
    private final String contentType;

    DisclosureFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** The end of a file's name. */
    public String ending() {
        return ending;
    }

    /** As HTTP says it. */
    public String contentType() {
        return contentType;
    }
}
