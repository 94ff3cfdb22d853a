package org.carestead.invitation;

import java.time.Instant;
import org.carestead.database.UtcColumn;
import org.carestead.grant.NewGrant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What can be had once, or a few times, is taken by one conditional statement and its row count: a try, the lock after
 * the last one, and the invitation itself (lessons 7, 16 and 20).
 */
@Repository
class InvitationTaking {

    private final JdbcClient jdbc;

    InvitationTaking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Uses up a try, before the passcode is looked at; false where none is left or the invitation is not open. */
    boolean takeTry(byte[] tokenHash, Instant now) {
        return jdbc.sql("""
                                UPDATE invitation SET tries_left = tries_left - 1
                                WHERE token_hash = :token AND state = 'PENDING' AND tries_left > 0
                                  AND expires_at > :now""")
                        .param("token", tokenHash)
                        .param("now", UtcColumn.of(now))
                        .update()
                == 1;
    }

    /** Locks it once its tries are used up. */
    boolean lock(InvitationId invitation, byte[] tokenHash) {
        return jdbc.sql("""
                                UPDATE invitation SET state = 'LOCKED', version = version + 1
                                WHERE id = :id AND token_hash = :token AND state = 'PENDING' AND tries_left = 0""")
                        .param("id", invitation.id())
                        .param("token", tokenHash)
                        .update()
                == 1;
    }

    /** Takes the invitation itself, once: it becomes this grant. */
    boolean accept(byte[] tokenHash, NewGrant grant, Instant now) {
        return jdbc.sql("""
                                UPDATE invitation SET state = 'ACCEPTED', accepted_by = :by, accepted_at = :now,
                                    grant_id = :grant, version = version + 1
                                WHERE token_hash = :token AND state = 'PENDING' AND expires_at > :now""")
                        .param("by", grant.caregiver().id())
                        .param("now", UtcColumn.of(now))
                        .param("grant", grant.id().id())
                        .param("token", tokenHash)
                        .update()
                == 1;
    }

    /** Notes that its time is up. */
    boolean expire(InvitationId invitation, Instant now) {
        return jdbc.sql("""
                                UPDATE invitation SET state = 'EXPIRED', version = version + 1
                                WHERE id = :id AND state = 'PENDING' AND expires_at <= :now""")
                        .param("id", invitation.id())
                        .param("now", UtcColumn.of(now))
                        .update()
                == 1;
    }
}
