package org.carestead.delivery;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where medicines are sent: an address in the United States.
 *
 * @param recipient whose name is on the parcel
 * @param unit the second line: an apartment, a floor; empty where there is none
 * @param zip five digits, or nine with a dash
 */
public record PostalAddress(String recipient, String street, String unit, String city, UsState state, String zip)
        implements DetailValue {

    /** Refuses with {@link IllegalArgumentException} what {@link AddressDraft} finds a problem in. */
    public PostalAddress {
        if (!new AddressDraft(recipient, street, unit, city, state, zip)
                .problems()
                .isEmpty()) {
            throw new IllegalArgumentException("No address that a parcel reaches");
        }
    }

    @Override
    public DeliveryPart part() {
        return DeliveryPart.ADDRESS;
    }

    /** "12 Oak Street, Apt 4, Springfield, IL 62704": all but the name, on one line. */
    public String line() {
        return Stream.of(street, unit, city, state + " " + zip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
