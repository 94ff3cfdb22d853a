package org.carestead.approval;

import java.util.Map;
import java.util.UUID;
import org.carestead.access.Authority;
import org.carestead.member.MemberId;

/** Something that a caregiver may prepare. The module that can do it says how. */
public interface PreparedAction {

    ActionKind kind();

    /** Does it, with the authority of the caregiver who prepared it; false, and nothing done, where it cannot be done. */
    boolean carryOut(Authority authority, UUID subject);

    /** What the member calls the subjects of this action, by id: for the member's own eyes. */
    Map<UUID, String> names(MemberId member);
}
