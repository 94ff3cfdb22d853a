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

/**
 * Finds, in one statement by keys alone and whatever the number of grants, all that a decision needs. Where somebody stands
 * in for a caregiver, one more statement of the same snapshot reads the caregiver's grant: hardly ever, so that the decisions
 * of all others need not pay for it.
 */
@Repository
class Standings {

    private static final String HELD = """
        g.id, g.state, g.end_reason <=> 'REVOKED_QUIETLY' AS quiet, g.ends_at, g.medicines, g.refills, g.claims,
        g.prior_authorizations, g.messages, g.delivery, g.shown_classes, g.shown_medicines, g.hidden_medicines,
        g.extra_terms, g.extra_until, g.starts_at, g.stands_in_for
        """;

    private static final String LENT = """
        p.state AS p_state, p.ends_at AS p_ends_at, p.may_stand_in AS p_may_stand_in,
        p.medicines AS p_medicines, p.refills AS p_refills, p.claims AS p_claims,
        p.prior_authorizations AS p_prior_authorizations, p.messages AS p_messages, p.delivery AS p_delivery,
        p.shown_classes AS p_shown_classes, p.shown_medicines AS p_shown_medicines,
        p.hidden_medicines AS p_hidden_medicines
        """;

    private static final String ONE_STATEMENT = "SELECT m.person_id <=> ? AS own, " + HELD + """
        FROM member m
        LEFT JOIN latest_grant l ON l.member_id = m.id AND l.caregiver_id = ?
        LEFT JOIN grants g ON g.id = l.grant_id
        WHERE m.id = ?\
        """;

    private static final String OF_LENDER = "SELECT " + LENT + "FROM grants p WHERE p.id = ?";

    private static final String OF_GRANT =
            "SELECT m.person_id <=> ? AS own, g.member_id, g.caregiver_id, " + HELD + ", " + LENT + """
                FROM grants g
                LEFT JOIN grants p ON p.id = g.stands_in_for
                JOIN member m ON m.id = g.member_id
                WHERE g.id = ?\
                """;

    private static final String OF_CAREGIVER = "SELECT g.member_id, " + HELD + ", " + LENT + """
        FROM grants g
        LEFT JOIN grants p ON p.id = g.stands_in_for
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
                        new MemberId(row.getObject("member_id", UUID.class)), begun(row, lender -> lent(row))))
                .stream()
                .filter(each -> each.getValue().filter(this::isLive).isPresent())
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, each -> each.getValue().orElseThrow()));
    }

    private boolean isLive(Held held) {
        return held.state() == GrantState.ACTIVE && clock.instant().isBefore(held.endsAt());
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
                held(grant, row, lender -> lent(row)));
    }

    // As if it had been given and were to last.
    private static Held given(GrantTerms terms) {
        return new Held(
                GrantId.next(), null, GrantState.ACTIVE, false, Instant.MAX, terms.permissions(), terms.visibility());
    }

    /** The grant of a caregiver for whom somebody stands in. */
    private record Lent(GrantState state, Instant endsAt, boolean mayStandIn, GrantTerms terms) {

        // Whoever stands in can never do what the caregiver could not do at this moment.
        GrantState stateOfStandIn() {
            return mayStandIn ? state : GrantState.ENDED;
        }
    }

    private interface Lender {
        Lent read(GrantId caregivers) throws SQLException;
    }

    private Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getBoolean("own"),
                row.getObject("id") == null
                        ? null
                        : begun(
                                        row,
                                        caregivers -> jdbc.sql(OF_LENDER)
                                                .param(caregivers.id())
                                                .query((lender, number) -> lent(lender))
                                                .single())
                                .orElse(null));
    }

    // Before the first day of a stand-in there is nothing yet.
    private Optional<Held> begun(ResultSet row, Lender lender) throws SQLException {
        boolean waits =
                row.getObject("stands_in_for") != null && clock.instant().isBefore(UtcColumn.read(row, "starts_at"));
        return waits ? Optional.empty() : Optional.of(held(new GrantId(row.getObject("id", UUID.class)), row, lender));
    }

    private Held held(GrantId grant, ResultSet row, Lender lender) throws SQLException {
        GrantTerms terms = extended(terms(row, ""), row);
        GrantState state = GrantState.valueOf(row.getString("state"));
        Instant ends = UtcColumn.read(row, "ends_at");
        UUID caregivers = row.getObject("stands_in_for", UUID.class);
        if (caregivers == null) {
            return new Held(grant, null, state, row.getBoolean("quiet"), ends, terms.permissions(), terms.visibility());
        }
        GrantId theirs = new GrantId(caregivers);
        Lent lent = lender.read(theirs);
        GrantTerms both = terms.and(lent.terms());
        return new Held(
                grant,
                theirs,
                state == GrantState.ACTIVE ? lent.stateOfStandIn() : state,
                row.getBoolean("quiet"),
                earlier(ends, lent.endsAt()),
                both.permissions(),
                both.visibility());
    }

    private static Lent lent(ResultSet row) throws SQLException {
        return new Lent(
                GrantState.valueOf(row.getString("p_state")),
                UtcColumn.read(row, "p_ends_at"),
                row.getBoolean("p_may_stand_in"),
                terms(row, "p_"));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static GrantTerms terms(ResultSet row, String of) throws SQLException {
        return new GrantTerms(
                new Permissions(
                        level(row, of + "medicines"),
                        level(row, of + "refills"),
                        level(row, of + "claims"),
                        level(row, of + "prior_authorizations"),
                        level(row, of + "messages"),
                        level(row, of + "delivery")),
                new Visibility(
                        false,
                        ClassSetConverter.read(row.getString(of + "shown_classes")),
                        MedicineSetConverter.read(row.getString(of + "shown_medicines")),
                        MedicineSetConverter.read(row.getString(of + "hidden_medicines"))));
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
