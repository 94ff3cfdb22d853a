package org.carestead.grant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Points to the latest grant of each caregiver and member, and holds that at most one lives. */
@Repository
class LatestGrants {

    private final JdbcClient jdbc;

    LatestGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False, and nothing done, where one lives already. */
    boolean begin(Grant grant) {
        return follow(grant) || beginFirst(grant);
    }

    private boolean follow(Grant grant) {
        return jdbc.sql("""
                                UPDATE latest_grant SET grant_id = ?, live = TRUE
                                WHERE member_id = ? AND caregiver_id = ? AND NOT live""")
                        .params(
                                grant.id().id(),
                                grant.member().id(),
                                grant.caregiver().id())
                        .update()
                == 1;
    }

    private boolean beginFirst(Grant grant) {
        return jdbc.sql("""
                                INSERT IGNORE INTO latest_grant (member_id, caregiver_id, grant_id, live)
                                VALUES (?, ?, ?, TRUE)""")
                        .params(
                                grant.member().id(),
                                grant.caregiver().id(),
                                grant.id().id())
                        .update()
                == 1;
    }

    void end(Grant grant) {
        jdbc.sql("UPDATE latest_grant SET live = FALSE WHERE member_id = ? AND caregiver_id = ? AND grant_id = ?")
                .params(grant.member().id(), grant.caregiver().id(), grant.id().id())
                .update();
    }

    List<PersonId> caregiversOf(MemberId member) {
        return jdbc.sql("SELECT caregiver_id FROM latest_grant WHERE member_id = ? AND live")
                .param(member.id())
                .query((row, number) -> new PersonId(row.getObject("caregiver_id", UUID.class)))
                .list();
    }

    Optional<GrantId> live(MemberId member, PersonId caregiver) {
        return latest(member, caregiver, true);
    }

    /** The last one, where none lives. */
    Optional<GrantId> ended(MemberId member, PersonId caregiver) {
        return latest(member, caregiver, false);
    }

    private Optional<GrantId> latest(MemberId member, PersonId caregiver, boolean live) {
        return jdbc.sql("SELECT grant_id FROM latest_grant WHERE member_id = ? AND caregiver_id = ? AND live = ?")
                .params(member.id(), caregiver.id(), live)
                .query((row, number) -> new GrantId(row.getObject("grant_id", UUID.class)))
                .optional();
    }

    boolean lives(MemberId member, PersonId caregiver) {
        return live(member, caregiver).isPresent();
    }
}
