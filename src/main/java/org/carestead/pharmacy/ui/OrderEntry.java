package org.carestead.pharmacy.ui;

import org.carestead.pharmacy.OrderView;

/**
 * One order and all that its card says of it.
 *
 * @param by who ordered it; empty for the one who looks
 */
record OrderEntry(OrderView order, String by) {

    boolean isOpen() {
        return order.state().isOpen();
    }
}
