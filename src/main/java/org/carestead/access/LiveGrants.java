package org.carestead.access;

import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holds that a caregiver has at most one grant per member that has not ended. */
@Repository
class LiveGrants {

    private final JdbcClient jdbc;

    LiveGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where there is one already. */
    boolean add(Grant grant) {
        return jdbc.sql("INSERT IGNORE INTO live_grant (member_id, caregiver_id, grant_id) VALUES (?, ?, ?)")
                        .params(
                                grant.member().id(),
                                grant.caregiver().id(),
                                grant.id().id())
                        .update()
                == 1;
    }

    void remove(Grant grant) {
        jdbc.sql("DELETE FROM live_grant WHERE grant_id = ? AND member_id = ? AND caregiver_id = ?")
                .params(grant.id().id(), grant.member().id(), grant.caregiver().id())
                .update();
    }

    boolean has(MemberId member, PersonId caregiver) {
        return jdbc.sql("SELECT COUNT(*) FROM live_grant WHERE member_id = ? AND caregiver_id = ?")
                        .params(member.id(), caregiver.id())
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
