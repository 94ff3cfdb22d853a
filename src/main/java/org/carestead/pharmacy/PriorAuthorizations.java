package org.carestead.pharmacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.member.PlanCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the plan must agree to before it pays. */
@Service
public class PriorAuthorizations {

    private final Shelves shelves;
    private final JdbcClient jdbc;
    private final PlanCalendar calendar;

    PriorAuthorizations(Shelves shelves, JdbcClient jdbc, PlanCalendar calendar) {
        this.shelves = shelves;
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** Those that may be seen, the newest first. Needs {@code PRIOR_AUTHORIZATIONS} at {@code VIEW}. */
    public List<PriorAuthorizationView> list(Authority authority) {
        authority.demand(Need.view(Area.PRIOR_AUTHORIZATIONS));
        Shelf shelf = shelves.of(authority);
        LocalDate today = calendar.today();
        return jdbc
                .sql("""
                    SELECT a.*, COALESCE(a.medicine_id, p.medicine_id) of_medicine, r.name prescriber
                    FROM prior_authorization a
                    LEFT JOIN prescription p ON p.id = a.prescription_id
                    LEFT JOIN prescriber r ON r.id = COALESCE(a.prescriber_id, p.prescriber_id)
                    WHERE a.member_id = :member ORDER BY a.requested_on DESC, a.id DESC\
                    """)
                .param("member", authority.member().id())
                .query((row, n) -> view(row, shelf, today))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PriorAuthorizationView> view(ResultSet row, Shelf shelf, LocalDate today)
            throws SQLException {
        UUID id = row.getObject("of_medicine", UUID.class);
        MedicineId medicine = id == null ? null : new MedicineId(id);
        if (!shelf.shows(medicine)) {
            return Optional.empty();
        }
        LocalDate validUntil = row.getObject("valid_until", LocalDate.class);
        PriorAuthorizationState state = PriorAuthorizationState.valueOf(row.getString("state"));
        boolean over = state == PriorAuthorizationState.APPROVED && validUntil != null && validUntil.isBefore(today);
        return Optional.of(new PriorAuthorizationView(
                row.getObject("id", UUID.class),
                medicine,
                shelf.name(medicine, row.getString("description")),
                over ? PriorAuthorizationState.EXPIRED : state,
                row.getString("prescriber"),
                row.getObject("requested_on", LocalDate.class),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                row.getObject("information_by", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                validUntil,
                shelf.discreet(row.getString("note"))));
    }
}
