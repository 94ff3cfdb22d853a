package org.carestead.pharmacy.ui;

import org.carestead.pharmacy.OrderDestination;
import org.carestead.pharmacy.OrderView;
import org.jspecify.annotations.Nullable;

/**
 * One order and all that its card says of it.
 *
 * @param by who ordered it; empty for the one who looks
 * @param goes where it goes; null for those who may not know, and where it goes nowhere any more
 */
record OrderEntry(OrderView order, String by, @Nullable OrderDestination goes) {

    boolean isOpen() {
        return order.state().isOpen();
    }
}
