package org.carestead.pharmacy;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carestead.access.Authority;
import org.carestead.access.MedicineId;
import org.carestead.access.SensitiveClass;
import org.carestead.database.UtcColumn;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.MedicineFacts.Approval;
import org.carestead.pharmacy.MedicineFacts.Fill;
import org.carestead.pharmacy.MedicineFacts.OpenOrder;
import org.carestead.pharmacy.MedicineFacts.Prescription;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what the rules look at, for the medicines which the holder of an authority may see: five statements. */
@Component
class Cabinet {

    private final Shelves shelves;
    private final JdbcClient jdbc;

    Cabinet(Shelves shelves, JdbcClient jdbc) {
        this.shelves = shelves;
        this.jdbc = jdbc;
    }

    List<MedicineFacts> open(Authority authority) {
        return open(List.of(authority)).getOrDefault(authority.member(), List.of());
    }

    /** The same for each of several, by member: as many statements as for one. */
    Map<MemberId, List<MedicineFacts>> open(List<Authority> authorities) {
        if (authorities.isEmpty()) {
            return Map.of();
        }
        return open(shelves.ofEach(authorities));
    }

    /** All that a member takes, for the member's own eyes. */
    List<MedicineFacts> openOwn(MemberId member) {
        return open(Map.of(member, Shelf.own())).getOrDefault(member, List.of());
    }

    private Map<MemberId, List<MedicineFacts>> open(Map<MemberId, Shelf> shelves) {
        List<UUID> members = shelves.keySet().stream().map(MemberId::id).toList();
        Map<MedicineId, List<Prescription>> prescriptions =
                many(PRESCRIPTIONS, members, (row, n) -> prescription(row, shelf(row, shelves)));
        Map<MedicineId, List<Fill>> fills = many(FILLS, members, Cabinet::fill);
        Map<MedicineId, List<OpenOrder>> orders = many(OPEN_ORDERS, members, Cabinet::order);
        Map<MedicineId, List<Approval>> approvals = many(APPROVALS, members, Cabinet::approval);
        Map<MemberId, List<MedicineFacts>> all = new HashMap<>();
        jdbc.sql("""
            SELECT id medicine_id, member_id, name, sensitive_class, schedule FROM medicine
            WHERE member_id IN (:members) ORDER BY name, id\
            """).param("members", members).query(row -> {
            MedicineId id = new MedicineId(row.getObject("medicine_id", UUID.class));
            if (shelf(row, shelves).shows(id)) {
                List<OpenOrder> open = orders.getOrDefault(id, List.of());
                List<Approval> approval = approvals.getOrDefault(id, List.of());
                all.computeIfAbsent(member(row), member -> new ArrayList<>())
                        .add(new MedicineFacts(
                                id,
                                row.getString("name"),
                                Column.named(row, "sensitive_class", SensitiveClass.class),
                                Column.named(row, "schedule", Schedule.class),
                                prescriptions.getOrDefault(id, List.of()),
                                fills.getOrDefault(id, List.of()),
                                open.isEmpty() ? null : open.getFirst(),
                                approval.isEmpty() ? null : approval.getLast()));
            }
        });
        return all;
    }

    private static Shelf shelf(ResultSet row, Map<MemberId, Shelf> shelves) throws SQLException {
        return requireNonNull(shelves.get(member(row)));
    }

    private static MemberId member(ResultSet row) throws SQLException {
        return new MemberId(row.getObject("member_id", UUID.class));
    }

    private <T> Map<MedicineId, List<T>> many(String sql, List<UUID> members, RowMapper<T> mapper) {
        Map<MedicineId, List<T>> found = new HashMap<>();
        jdbc.sql(sql).param("members", members).query(row -> {
            found.computeIfAbsent(new MedicineId(row.getObject("medicine_id", UUID.class)), id -> new ArrayList<>())
                    .add(mapper.mapRow(row, 0));
        });
        return found;
    }

    private static final String PRESCRIPTIONS = """
        SELECT p.*, r.name prescriber FROM prescription p LEFT JOIN prescriber r ON r.id = p.prescriber_id
        WHERE p.member_id IN (:members)\
        """;

    private static final String FILLS = """
        SELECT d.*, o.name pharmacy FROM dispense d LEFT JOIN pharmacy o ON o.id = d.pharmacy_id
        WHERE d.member_id IN (:members) AND d.status = 'HANDED_OVER'\
        """;

    private static final String OPEN_ORDERS =
            "SELECT * FROM refill_order WHERE member_id IN (:members) AND open_medicine IS NOT NULL";

    private static final String APPROVALS = """
        SELECT COALESCE(a.medicine_id, p.medicine_id) medicine_id, a.state, a.answer_by, a.information_by,
            a.valid_until
        FROM prior_authorization a LEFT JOIN prescription p ON p.id = a.prescription_id
        WHERE a.member_id IN (:members) AND COALESCE(a.medicine_id, p.medicine_id) IS NOT NULL
        ORDER BY a.requested_on, a.id\
        """;

    private static Prescription prescription(ResultSet row, Shelf shelf) throws SQLException {
        return new Prescription(
                row.getObject("id", UUID.class),
                PrescriptionStatus.valueOf(row.getString("status")),
                shelf.discreet(row.getString("status_reason")),
                shelf.discreet(row.getString("dosage")),
                row.getString("prescriber"),
                row.getObject("written_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                Column.number(row, "repeats_allowed"),
                Column.number(row, "days_supply"),
                Amount.of(row));
    }

    private static Fill fill(ResultSet row, int n) throws SQLException {
        return new Fill(
                row.getObject("prescription_id", UUID.class),
                row.getObject("filled_on", LocalDate.class),
                Column.number(row, "days_supply"),
                row.getString("pharmacy"),
                Amount.of(row));
    }

    private static OpenOrder order(ResultSet row, int n) throws SQLException {
        return new OpenOrder(
                new OrderId(row.getObject("id", UUID.class)),
                OrderKind.valueOf(row.getString("kind")),
                OrderState.valueOf(row.getString("state")),
                new PersonId(row.getObject("ordered_by", UUID.class)),
                UtcColumn.read(row, "ordered_at"));
    }

    private static Approval approval(ResultSet row, int n) throws SQLException {
        return new Approval(
                PriorAuthorizationState.valueOf(row.getString("state")),
                row.getObject("answer_by", LocalDate.class),
                row.getObject("information_by", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
