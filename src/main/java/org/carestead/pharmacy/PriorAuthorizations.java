package org.carestead.pharmacy;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.Area;
import org.carestead.access.Authorities;
import org.carestead.access.Authority;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.member.MemberId;
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
        return list(List.of(authority)).getOrDefault(authority.member(), List.of());
    }

    /**
     * The same for all whom one helps, of those of whom {@code PRIOR_AUTHORIZATIONS} may be seen: they are in it, also
     * where there is nothing to see.
     */
    public Map<MemberId, List<PriorAuthorizationView>> list(Authorities all) {
        return list(all.toSee(Area.PRIOR_AUTHORIZATIONS));
    }

    private Map<MemberId, List<PriorAuthorizationView>> list(List<Authority> authorities) {
        Map<MemberId, List<PriorAuthorizationView>> found = new HashMap<>();
        if (authorities.isEmpty()) {
            return found;
        }
        authorities.forEach(authority -> found.put(authority.member(), new ArrayList<>()));
        Map<MemberId, Shelf> all = shelves.ofEach(authorities);
        LocalDate today = calendar.today();
        jdbc.sql("""
            SELECT a.*, COALESCE(a.medicine_id, p.medicine_id) of_medicine, r.name prescriber
            FROM prior_authorization a
            LEFT JOIN prescription p ON p.id = a.prescription_id
            LEFT JOIN prescriber r ON r.id = COALESCE(a.prescriber_id, p.prescriber_id)
            WHERE a.member_id IN (:members) ORDER BY a.requested_on DESC, a.id DESC\
            """)
                .param(
                        "members",
                        authorities.stream()
                                .map(authority -> authority.member().id())
                                .toList())
                .query(row -> {
                    MemberId member = new MemberId(row.getObject("member_id", UUID.class));
                    view(row, requireNonNull(all.get(member)), today).ifPresent(requireNonNull(found.get(member))::add);
                });
        return found;
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
