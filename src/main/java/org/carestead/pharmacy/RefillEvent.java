package org.carestead.pharmacy;

/** What somebody did about an order. */
public sealed interface RefillEvent permits RefillOrdered, RenewalRequested, RefillCancelled {}
