package org.carestead.pharmacy;

import java.util.Optional;
import org.carestead.access.Authority;
import org.carestead.member.MemberId;

/** Port: where orders go, for whoever may know. Module {@code delivery} answers. */
public interface OrderDestinations {

    /** Empty where nothing is said. Needs {@code DELIVERY} at {@code VIEW}. */
    Optional<OrderDestination> of(Authority authority);

    /** The same for the member's own eyes. */
    Optional<OrderDestination> ofOwn(MemberId member);
}
