package org.carestead.invitation;

import java.time.LocalDate;
import java.util.UUID;
import org.carestead.member.PlanCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the letters and mails that invite: each goes to an address of the sender's choice in the plan's name, also when it
 * is sent again or corrected. They are counted for a member, or for a caregiver's grant, by days of the plan's calendar.
 */
@Repository
class LettersADay {

    private final JdbcClient jdbc;
    private final PlanCalendar calendar;

    LettersADay(JdbcClient jdbc, PlanCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** Whether so many have gone out today. Until the transaction ends, whoever asks about the same waits. */
    boolean areEnough(UUID of, int most) {
        LocalDate today = calendar.today();
        jdbc.sql("""
            INSERT INTO letters_a_day (sender, day, sent) VALUES (:sender, :today, 0)
            ON DUPLICATE KEY UPDATE sent = IF(day = :today, sent, 0), day = :today\
            """).param("sender", of).param("today", today).update();
        return jdbc.sql("SELECT sent FROM letters_a_day WHERE sender = ? FOR UPDATE")
                        .param(of)
                        .query(Integer.class)
                        .single()
                >= most;
    }

    /**
     * Puts one more down.
     *
     * @throws IllegalStateException without the question whether they are enough
     */
    void add(UUID of) {
        int counted = jdbc.sql("UPDATE letters_a_day SET sent = sent + 1 WHERE sender = ?")
                .param(of)
                .update();
        if (counted != 1) {
            throw new IllegalStateException("Nobody has asked whether they are enough");
        }
    }
}
