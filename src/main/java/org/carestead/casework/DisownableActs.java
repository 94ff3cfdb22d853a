package org.carestead.casework;

import java.util.Optional;
import java.util.UUID;
import org.carestead.member.MemberId;

/** Port: what a member may say of that it was not OK. Who keeps the trail answers. */
public interface DisownableActs {

    /** The act of this entry; empty where it is not in what this member is shown, or where no person did it. */
    Optional<DisownedAct> find(MemberId member, UUID entry);
}
