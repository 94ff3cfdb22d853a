package org.carestead.privacy;

import java.util.Optional;
import java.util.UUID;
import org.carestead.database.UtcColumn;
import org.carestead.signin.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reasons for looking; added and never changed. */
@Repository
class InquiryRows {

    private final JdbcClient jdbc;

    InquiryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Actor officer, Inquiry inquiry) {
        jdbc.sql("INSERT INTO inquiry (id, officer_id, sign_in_id, reason, begun_at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        inquiry.id(),
                        officer.person().id(),
                        officer.signIn().id(),
                        inquiry.reason(),
                        UtcColumn.of(inquiry.begunAt()))
                .update();
    }

    /** The last one said in this sign-in. */
    Optional<Inquiry> of(Actor officer) {
        return jdbc.sql("""
            SELECT id, reason, begun_at FROM inquiry WHERE officer_id = ? AND sign_in_id = ?
            ORDER BY begun_at DESC, id DESC LIMIT 1\
            """)
                .params(officer.person().id(), officer.signIn().id())
                .query((row, number) -> new Inquiry(
                        row.getObject("id", UUID.class), row.getString("reason"), UtcColumn.read(row, "begun_at")))
                .optional();
    }
}
