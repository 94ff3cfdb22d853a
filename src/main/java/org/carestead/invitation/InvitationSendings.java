package org.carestead.invitation;

import java.time.LocalDate;
import org.carestead.member.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the letters and mails by which a member invites: each goes to an address of the member's choice in the plan's name,
 * also when it is sent again or corrected.
 */
@Repository
class InvitationSendings {

    /** So many go out for one member on one day of the plan's calendar. */
    static final int A_DAY = 20;

    private final JdbcClient jdbc;

    InvitationSendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends, whoever asks the same for this member waits. */
    boolean isEnough(MemberId member, LocalDate today) {
        jdbc.sql("""
            INSERT INTO invitation_day (member_id, day, sent) VALUES (:member, :today, 0)
            ON DUPLICATE KEY UPDATE sent = IF(day = :today, sent, 0), day = :today\
            """).param("member", member.id()).param("today", today).update();
        return jdbc.sql("SELECT sent FROM invitation_day WHERE member_id = ? FOR UPDATE")
                        .param(member.id())
                        .query(Integer.class)
                        .single()
                >= A_DAY;
    }

    /** Puts one more down, after the question whether it is enough. */
    void add(MemberId member) {
        jdbc.sql("UPDATE invitation_day SET sent = sent + 1 WHERE member_id = ?")
                .param(member.id())
                .update();
    }
}
