package org.carestead.delivery.ui;

import java.util.Map;
import org.carestead.delivery.DeliverySheet;
import org.carestead.person.PersonId;

/**
 * All that the screen says.
 *
 * @param names the given names of those it speaks of, all but the one who looks
 */
record DeliveryShown(DeliverySheet sheet, Map<PersonId, String> names) {}
