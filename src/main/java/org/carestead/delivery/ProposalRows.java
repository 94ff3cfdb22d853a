package org.carestead.delivery;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for the member's yes: at most one proposal for each part, as there is at most one question about it. */
@Repository
class ProposalRows {

    private final JdbcClient jdbc;
    private final DetailSeal seal;

    ProposalRows(JdbcClient jdbc, DetailSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void keep(MemberId member, DetailChange change, PersonId by) {
        DetailId seen = change.seen();
        jdbc.sql("""
            REPLACE INTO delivery_proposal (member_id, part, sealed_value, instead_of, prepared_by)
            VALUES (?, ?, ?, ?, ?)\
            """)
                .param(member.id())
                .param(change.part().name())
                .param(seal.sealed(change.value()))
                .param(seen == null ? null : seen.id())
                .param(by.id())
                .update();
    }

    Map<DeliveryPart, DetailChange> of(MemberId member) {
        return jdbc
                .sql("SELECT * FROM delivery_proposal WHERE member_id = ?")
                .param(member.id())
                .query(this::proposal)
                .list()
                .stream()
                .collect(toMap(DetailChange::part, proposal -> proposal));
    }

    /** What this person has prepared. */
    Optional<DetailChange> of(MemberId member, DeliveryPart part, PersonId by) {
        return jdbc.sql("SELECT * FROM delivery_proposal WHERE member_id = ? AND part = ? AND prepared_by = ?")
                .params(member.id(), part.name(), by.id())
                .query(this::proposal)
                .optional();
    }

    void forget(MemberId member, DeliveryPart part) {
        jdbc.sql("DELETE FROM delivery_proposal WHERE member_id = ? AND part = ?")
                .params(member.id(), part.name())
                .update();
    }

    private DetailChange proposal(ResultSet row, int number) throws SQLException {
        DeliveryPart part = DeliveryPart.valueOf(row.getString("part"));
        UUID seen = row.getObject("instead_of", UUID.class);
        return new DetailChange(
                part, seen == null ? null : new DetailId(seen), seal.opened(part, row.getBytes("sealed_value")));
    }
}
