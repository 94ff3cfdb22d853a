package org.carestead.delivery;

/** With what somebody pays; the name is the key of its words. A name is all we know of it: nothing is charged. */
public enum PaymentKind {
    VISA("Visa", true),
    MASTERCARD("Mastercard", true),
    AMERICAN_EXPRESS("American Express", true),
    DISCOVER("Discover", true),
    OTHER_CARD("", true),
    BANK_ACCOUNT("", false);

    private final String brand;
    private final boolean expires;

    PaymentKind(String brand, boolean expires) {
        this.brand = brand;
        this.expires = expires;
    }

    /** What it is called in every language; empty where it is no brand. */
    public String brand() {
        return brand;
    }

    /** Whether there is a last month. */
    public boolean expires() {
        return expires;
    }
}
