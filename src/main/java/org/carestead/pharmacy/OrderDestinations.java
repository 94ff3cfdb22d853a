package org.carestead.pharmacy;

import java.util.Optional;
import org.carestead.access.Authority;

/** Port: where orders go, for whoever may know. Module {@code delivery} answers. */
public interface OrderDestinations {

    /** Empty where nothing is said. Needs {@code DELIVERY} at {@code VIEW}. */
    Optional<OrderDestination> of(Authority authority);
}
