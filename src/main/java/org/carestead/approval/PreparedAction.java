package org.carestead.approval;

import java.util.Map;
import java.util.UUID;
import org.carestead.access.Authority;
import org.carestead.member.MemberId;
import org.jspecify.annotations.Nullable;

/** Something that a caregiver may prepare. The module that can do it says how. */
public interface PreparedAction {

    ActionKind kind();

    /** Does it, with the authority of the caregiver who prepared it; false, and nothing done, where it cannot be done. */
    boolean carryOut(Authority authority, UUID subject);

    /** What the member calls the subjects of this action, by id: for the member's own eyes. */
    Map<UUID, String> names(MemberId member);

    /**
     * What exactly is asked about a subject, where the kind of action alone does not say it: for the member's own eyes.
     */
    default Map<UUID, Detail> details(MemberId member) {
        return Map.of();
    }

    /** What a yes would bring, by subject, where something is known of it: for the member's own eyes. */
    default Map<UUID, Foreseen> foreseen(MemberId member) {
        return Map.of();
    }

    /**
     * What exactly is asked.
     *
     * @param name the end of the key of its words
     * @param words what the caregiver wrote with it; null: nothing
     */
    record Detail(String name, @Nullable String words) {}
}
