package org.carestead.delivery;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.database.UtcColumn;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What counts is changed by one conditional statement and its row count, so that of two people one finds out. */
@Repository
class DetailRows {

    private static final String CURRENT = """
        SELECT d.id, d.part, d.sealed_value, d.belongs_to, d.set_by, d.set_at,
            b.sealed_value before_value, b.belongs_to before_owner
        FROM delivery_detail d LEFT JOIN delivery_detail b ON b.id = d.replaces
        WHERE d.member_id = ? AND d.current_part IS NOT NULL\
        """;

    private final JdbcClient jdbc;
    private final DetailSeal seal;

    DetailRows(JdbcClient jdbc, DetailSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** What counts, by part. */
    Map<DeliveryPart, Detail> of(MemberId member) {
        return jdbc.sql(CURRENT).param(member.id()).query(this::detail).list().stream()
                .collect(toMap(Detail::part, detail -> detail));
    }

    Optional<Detail> of(MemberId member, DeliveryPart part) {
        return jdbc.sql(CURRENT + " AND d.current_part = ?")
                .params(member.id(), part.name())
                .query(this::detail)
                .optional();
    }

    /** That which was seen does not count any more; false where it does not already. */
    boolean takeOff(MemberId member, DeliveryPart part, DetailId seen) {
        return jdbc.sql("""
            UPDATE delivery_detail SET current_part = NULL
            WHERE id = ? AND member_id = ? AND current_part = ?\
            """).params(seen.id(), member.id(), part.name()).update() == 1;
    }

    /**
     * From now on this counts, instead of what has been taken off.
     *
     * @throws ConcurrencyFailureException where somebody else has said something at this very moment
     */
    void put(
            MemberId member,
            DetailChange change,
            PersonId owner,
            @Nullable PersonId by,
            @Nullable GrantId grant,
            Instant now) {
        DetailId seen = change.seen();
        try {
            jdbc.sql("""
                INSERT INTO delivery_detail (id, member_id, part, current_part, sealed_value, belongs_to,
                    replaces, set_by, grant_id, set_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """)
                    .param(DetailId.next().id())
                    .param(member.id())
                    .param(change.part().name())
                    .param(change.part().name())
                    .param(seal.sealed(change.value()))
                    .param(owner.id())
                    .param(seen == null ? null : seen.id())
                    .param(by == null ? null : by.id())
                    .param(grant == null ? null : grant.id())
                    .param(UtcColumn.of(now))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new ConcurrencyFailureException("Said by somebody else at the same moment", taken);
        }
    }

    /** Keeps what was just replaced, and forgets what was before that. */
    void forgetOlder(MemberId member, DeliveryPart part, @Nullable DetailId kept) {
        jdbc.sql("""
            UPDATE delivery_detail SET sealed_value = NULL
            WHERE member_id = ? AND part = ? AND current_part IS NULL AND sealed_value IS NOT NULL
                AND NOT id <=> ?\
            """)
                .param(member.id())
                .param(part.name())
                .param(kept == null ? null : kept.id())
                .update();
    }

    /** Forgets all that this person gave for this member and that does not count. */
    void forgetOf(MemberId member, PersonId owner, DeliveryPart part) {
        jdbc.sql("""
            UPDATE delivery_detail SET sealed_value = NULL
            WHERE member_id = ? AND belongs_to = ? AND part = ? AND current_part IS NULL\
            """).params(member.id(), owner.id(), part.name()).update();
    }

    private Detail detail(ResultSet row, int number) throws SQLException {
        DeliveryPart part = DeliveryPart.valueOf(row.getString("part"));
        DetailValue before = seal.opened(part, row.getBytes("before_value"));
        UUID by = row.getObject("set_by", UUID.class);
        return new Detail(
                new DetailId(row.getObject("id", UUID.class)),
                part,
                seal.opened(part, row.getBytes("sealed_value")),
                new PersonId(row.getObject("belongs_to", UUID.class)),
                by == null ? null : new PersonId(by),
                UtcColumn.read(row, "set_at"),
                before == null
                        ? null
                        : new Detail.Before(before, new PersonId(row.getObject("before_owner", UUID.class))));
    }
}
