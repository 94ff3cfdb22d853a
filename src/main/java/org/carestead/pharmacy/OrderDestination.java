package org.carestead.pharmacy;

/**
 * Where orders go.
 *
 * @param sent true: to a door; false: they are picked up
 * @param place the address, or the name of the pharmacy
 */
public record OrderDestination(boolean sent, String place) {}
