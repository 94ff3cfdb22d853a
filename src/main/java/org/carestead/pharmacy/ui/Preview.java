package org.carestead.pharmacy.ui;

import java.util.UUID;
import org.carestead.access.Eyes;
import org.carestead.kit.Routes;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That members look at their own things as somebody else gets them.
 *
 * @param address what names it in the address
 * @param who the given name of the one with these eyes; empty where there is no such grant
 * @param you who that is; null where nobody knows yet
 * @param back where the member came from, without the leading slash
 */
public record Preview(
        UUID address, Eyes eyes, String who, @Nullable PersonId you, String back) {

    /** Whether they get it so already, and not only once it is given. */
    boolean isGiven() {
        return eyes instanceof Eyes.OfHolder;
    }

    /** Whether the member came from the list of their helpers, and not from choosing. */
    boolean isFromList() {
        return back.equals(Routes.PEOPLE_WHO_HELP_ME);
    }
}
