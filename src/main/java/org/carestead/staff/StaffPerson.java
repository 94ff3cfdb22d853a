package org.carestead.staff;

import java.util.List;
import org.carestead.person.PersonId;

/**
 * Somebody who works for the plan.
 *
 * @param hats that they wear, in the order of {@link Hat}
 */
public record StaffPerson(PersonId id, String fullName, String initials, List<WornHat> hats) {

    public StaffPerson {
        hats = List.copyOf(hats);
    }
}
