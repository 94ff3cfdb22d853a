package org.carestead.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carestead.database.UtcColumn;
import org.carestead.grant.Relationship;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each step is one conditional statement and its row count, so it is taken once. */
@Repository
class AskRows {

    private static final String BETWEEN = "\n";
    private static final String THEIRS = "(asker_id = :person OR asker_key = :key)";

    private final JdbcClient jdbc;
    private final Vault vault;

    AskRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** What to look for, and for whom. */
    record Search(Asker asker, PersonName name, @Nullable LocalDate birthDate, String number) {}

    /** A question that waits for a member. */
    record Waiting(
            AskId id,
            MemberId member,
            PersonId asker,
            Optional<Stranger> stranger,
            Relationship relationship,
            String word,
            Instant askedAt,
            Instant lapsesAt) {}

    /** Lets the questions of one asker, or to one member, be counted one after another. */
    void queue(AskerKey key) {
        jdbc.sql("INSERT IGNORE INTO asker (asker_key, asks) VALUES (?, 0)")
                .param(key.bytes())
                .update();
        jdbc.sql("UPDATE asker SET asks = asks + 1 WHERE asker_key = ?")
                .param(key.bytes())
                .update();
    }

    int askedSince(Asker asker, Instant since) {
        return jdbc.sql("SELECT COUNT(*) FROM ask WHERE " + THEIRS + " AND asked_at >= :since")
                .params(theirs(asker))
                .param("since", UtcColumn.of(since))
                .query(Integer.class)
                .single();
    }

    /** How many of those without an account wait for this member, or have reached them since then. */
    int strangersAt(MemberId member, Instant since) {
        return jdbc.sql("""
            SELECT COUNT(*) FROM ask
            WHERE member_id = ? AND sealed_asker IS NOT NULL AND (state = 'WAITING' OR asked_at >= ?)\
            """)
                .params(member.id(), UtcColumn.of(since))
                .query(Integer.class)
                .single();
    }

    void insert(AskId id, Asker asker, NewAsk ask, Instant now, Instant lapsesAt) {
        String birthDate = ask.birthDate() == null ? "" : ask.birthDate().toString();
        jdbc.sql("""
            INSERT INTO ask (id, asker_id, asker_key, sealed_asker, state, taken_back, relationship, sealed_name,
                sealed_search, sealed_word, asked_at, lapses_at)
            VALUES (?, ?, ?, ?, 'LOOKING', FALSE, ?, ?, ?, ?, ?, ?)\
            """)
                .param(id.id())
                .param(id(asker))
                .param(asker.key().bytes())
                .param(asker.stranger()
                        .map(stranger -> vault.seal(stranger.text()))
                        .orElse(null))
                .param(ask.relationship().name())
                .param(vault.seal(ask.name().given() + BETWEEN + ask.name().family()))
                .param(vault.seal(birthDate + BETWEEN + ask.memberNumber()))
                .param(ask.word().isEmpty() ? null : vault.seal(ask.word()))
                .param(UtcColumn.of(now))
                .param(UtcColumn.of(lapsesAt))
                .update();
    }

    /** What is open to whoever asked: all that they have not taken back, and whose time is not up. The newest first. */
    List<AskedView> openOf(Asker asker, Instant now) {
        return jdbc.sql("""
            SELECT id, sealed_name, asked_at, lapses_at FROM ask
            WHERE %s AND NOT taken_back AND lapses_at > :now ORDER BY asked_at DESC, id DESC\
            """.formatted(THEIRS))
                .params(theirs(asker))
                .param("now", UtcColumn.of(now))
                .query((row, number) -> new AskedView(
                        new AskId(row.getObject("id", UUID.class)),
                        vault.open(row.getBytes("sealed_name")).replace(BETWEEN, " "),
                        UtcColumn.read(row, "asked_at"),
                        UtcColumn.read(row, "lapses_at")))
                .list();
    }

    boolean takeBack(AskId id, Asker asker, Instant now) {
        return jdbc.sql("""
            UPDATE ask SET taken_back = TRUE, waiting_member = NULL, sealed_search = NULL,
                state = IF(state IN ('LOOKING', 'WAITING'), 'TAKEN_BACK', state)
            WHERE id = :id AND %s AND NOT taken_back AND lapses_at > :now\
            """.formatted(THEIRS))
                        .params(theirs(asker))
                        .param("id", id.id())
                        .param("now", UtcColumn.of(now))
                        .update()
                == 1;
    }

    Optional<Search> toLookFor(AskId id) {
        return jdbc.sql("SELECT * FROM ask WHERE id = ? AND state = 'LOOKING'")
                .param(id.id())
                .query((row, number) -> search(row))
                .optional();
    }

    /** Whether this member does not want to be asked by them, with account or without, or is being asked already. */
    boolean isBarred(MemberId member, Asker asker) {
        return jdbc.sql("SELECT COUNT(*) FROM ask WHERE " + THEIRS
                                + " AND member_id = :member AND state IN ('NEVER', 'WAITING')")
                        .params(theirs(asker))
                        .param("member", member.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean found(AskId id, MemberId member, PersonId asker) {
        try {
            return jdbc.sql("""
                UPDATE ask SET state = 'WAITING', member_id = ?, waiting_member = ?, asker_id = ?,
                    sealed_search = NULL
                WHERE id = ? AND state = 'LOOKING'\
                """)
                            .params(member.id(), member.id(), asker.id(), id.id())
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            throw new ConcurrencyFailureException("Asked twice at the same moment", taken);
        }
    }

    void notFound(AskId id) {
        jdbc.sql("""
            UPDATE ask SET state = 'NOT_FOUND', sealed_search = NULL, sealed_asker = NULL, sealed_word = NULL
            WHERE id = ? AND state = 'LOOKING'\
            """).param(id.id()).update();
    }

    List<Waiting> waitingFor(MemberId member, Instant now) {
        return jdbc.sql("""
            SELECT * FROM ask WHERE member_id = ? AND state = 'WAITING' AND lapses_at > ?
            ORDER BY asked_at, id\
            """)
                .params(member.id(), UtcColumn.of(now))
                .query((row, number) -> waiting(row))
                .list();
    }

    Optional<Waiting> waiting(AskId id) {
        return jdbc.sql("SELECT * FROM ask WHERE id = ? AND state = 'WAITING'")
                .param(id.id())
                .query((row, number) -> waiting(row))
                .optional();
    }

    /** Answers it, while there is time; false where it is answered, taken back, over, or another member's. */
    boolean answer(AskId id, MemberId member, AskState answer, Instant now) {
        return jdbc.sql("""
            UPDATE ask SET state = ?, waiting_member = NULL
            WHERE id = ? AND member_id = ? AND state = 'WAITING' AND lapses_at > ?\
            """)
                        .params(answer.name(), id.id(), member.id(), UtcColumn.of(now))
                        .update()
                == 1;
    }

    boolean lapse(AskId id, Instant now) {
        return jdbc.sql("""
            UPDATE ask SET state = 'LAPSED', waiting_member = NULL
            WHERE id = ? AND state = 'WAITING' AND lapses_at <= ?\
            """).params(id.id(), UtcColumn.of(now)).update() == 1;
    }

    private Search search(ResultSet row) throws SQLException {
        String[] name = vault.open(row.getBytes("sealed_name")).split(BETWEEN, -1);
        String[] known = vault.open(row.getBytes("sealed_search")).split(BETWEEN, -1);
        UUID person = row.getObject("asker_id", UUID.class);
        return new Search(
                new Asker(key(row), Optional.<@Nullable UUID>ofNullable(person).map(PersonId::new), stranger(row)),
                new PersonName(name[0], name[1]),
                known[0].isEmpty() ? null : LocalDate.parse(known[0]),
                known[1]);
    }

    // None in what was asked before there were keys; it is worked out from the person.
    private static AskerKey key(ResultSet row) throws SQLException {
        byte[] blind = row.getBytes("asker_key");
        return AskerKey.of(blind == null ? new byte[0] : blind);
    }

    private Optional<Stranger> stranger(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed_asker");
        return sealed == null ? Optional.empty() : Optional.of(Stranger.of(vault.open(sealed)));
    }

    private static Map<String, @Nullable Object> theirs(Asker asker) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("person", id(asker));
        parameters.put("key", asker.key().bytes());
        return parameters;
    }

    private static @Nullable UUID id(Asker asker) {
        return asker.person().map(PersonId::id).orElse(null);
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        byte[] word = row.getBytes("sealed_word");
        return new Waiting(
                new AskId(row.getObject("id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                new PersonId(row.getObject("asker_id", UUID.class)),
                stranger(row),
                Relationship.valueOf(row.getString("relationship")),
                word == null ? "" : vault.open(word),
                UtcColumn.read(row, "asked_at"),
                UtcColumn.read(row, "lapses_at"));
    }
}
