package org.carestead.delivery;

/** What is said about one part of delivery. */
public sealed interface DetailValue permits PostalAddress, PreferredPharmacy, PaymentMethod {

    DeliveryPart part();
}
