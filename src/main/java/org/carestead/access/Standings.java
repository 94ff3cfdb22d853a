package org.carestead.access;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.Standing.Held;
import org.carestead.database.UtcColumn;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds, in one statement by keys alone and whatever the number of grants, all that a decision needs. */
@Repository
class Standings {

    private static final String HELD = """
        g.id, g.state, g.end_reason <=> 'REVOKED_QUIETLY' AS quiet, g.ends_at, g.medicines, g.refills, g.claims,
        g.prior_authorizations, g.messages, g.delivery, g.shown_classes, g.shown_medicines, g.hidden_medicines,
        g.extra_terms, g.extra_until
        """;

    private static final String ONE_STATEMENT = "SELECT m.person_id <=> ? AS own, " + HELD + """
        FROM member m
        LEFT JOIN latest_grant l ON l.member_id = m.id AND l.caregiver_id = ?
        LEFT JOIN grants g ON g.id = l.grant_id
        WHERE m.id = ?\
        """;

    private static final String OF_GRANT =
            "SELECT m.person_id <=> ? AS own, g.member_id, g.caregiver_id, " + HELD + """
                FROM grants g
                JOIN member m ON m.id = g.member_id
                WHERE g.id = ?\
                """;

    private static final String OF_CAREGIVER = "SELECT g.member_id, " + HELD + """
        FROM grants g
        WHERE g.caregiver_id = ? AND g.state = 'ACTIVE'\
        """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Standings(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty where there is no such member. */
    Optional<Standing> of(PersonId person, MemberId member) {
        return jdbc.sql(ONE_STATEMENT)
                .params(person.id(), person.id(), member.id())
                .query((row, number) -> standing(row))
                .optional();
    }

    /** For whom this person may do something at this moment, and what. */
    Map<MemberId, Held> heldBy(PersonId caregiver) {
        return jdbc
                .sql(OF_CAREGIVER)
                .param(caregiver.id())
                .query((row, number) -> Map.entry(
                        new MemberId(row.getObject("member_id", UUID.class)),
                        held(new GrantId(row.getObject("id", UUID.class)), row)))
                .stream()
                .filter(each -> each.getValue().state() == GrantState.ACTIVE
                        && clock.instant().isBefore(each.getValue().endsAt()))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What this person would see through these eyes. Empty where there is no such grant or member. */
    Optional<Sight> through(Eyes eyes, PersonId person) {
        return switch (eyes) {
            case Eyes.OfHolder(GrantId grant) ->
                jdbc.sql(OF_GRANT)
                        .params(person.id(), grant.id())
                        .query((row, number) -> sight(grant, row))
                        .optional();
            case Eyes.OfChosen chosen ->
                of(person, chosen.member())
                        .map(standing ->
                                new Sight(chosen.member(), standing.own(), chosen.holder(), given(chosen.terms())));
        };
    }

    private Sight sight(GrantId grant, ResultSet row) throws SQLException {
        return new Sight(
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getBoolean("own"),
                new PersonId(row.getObject("caregiver_id", UUID.class)),
                held(grant, row));
    }

    // As if it had been given and were to last.
    private static Held given(GrantTerms terms) {
        return new Held(GrantId.next(), GrantState.ACTIVE, false, Instant.MAX, terms.permissions(), terms.visibility());
    }

    private Standing standing(ResultSet row) throws SQLException {
        UUID grant = row.getObject("id", UUID.class);
        return new Standing(row.getBoolean("own"), grant == null ? null : held(new GrantId(grant), row));
    }

    private Held held(GrantId grant, ResultSet row) throws SQLException {
        GrantTerms terms = extended(
                new GrantTerms(
                        new Permissions(
                                level(row, "medicines"),
                                level(row, "refills"),
                                level(row, "claims"),
                                level(row, "prior_authorizations"),
                                level(row, "messages"),
                                level(row, "delivery")),
                        new Visibility(
                                false,
                                ClassSetConverter.read(row.getString("shown_classes")),
                                MedicineSetConverter.read(row.getString("shown_medicines")),
                                MedicineSetConverter.read(row.getString("hidden_medicines")))),
                row);
        return new Held(
                grant,
                GrantState.valueOf(row.getString("state")),
                row.getBoolean("quiet"),
                UtcColumn.read(row, "ends_at"),
                terms.permissions(),
                terms.visibility());
    }

    // What comes on top for a time counts to its last moment, whether or not a task has noted the end.
    private GrantTerms extended(GrantTerms terms, ResultSet row) throws SQLException {
        String extra = row.getString("extra_terms");
        return extra == null || !clock.instant().isBefore(UtcColumn.read(row, "extra_until"))
                ? terms
                : terms.or(TermsText.read(extra));
    }

    private static Level level(ResultSet row, String column) throws SQLException {
        return Level.valueOf(row.getString(column));
    }
}
