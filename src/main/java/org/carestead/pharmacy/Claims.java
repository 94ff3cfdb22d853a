package org.carestead.pharmacy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.member.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Claims and costs. What cannot be tied to a medicine is for the member's own eyes. */
@Service
public class Claims {

    private final Shelves shelves;
    private final JdbcClient jdbc;

    Claims(Shelves shelves, JdbcClient jdbc) {
        this.shelves = shelves;
        this.jdbc = jdbc;
    }

    /** What may be seen. Needs {@code CLAIMS} at {@code VIEW}. */
    public ClaimList list(Authority authority) {
        authority.demand(Need.view(Area.CLAIMS));
        List<ClaimView> claims = found(authority).stream().map(Found::view).toList();
        return new ClaimList(claims, years(claims));
    }

    /** What the member paid the last time, by medicine. Needs {@code CLAIMS} at {@code VIEW}. */
    public Map<MedicineId, BigDecimal> usualCosts(Authority authority) {
        authority.demand(Need.view(Area.CLAIMS));
        return usualCosts(found(authority));
    }

    /** The same for the member's own eyes. */
    Map<MedicineId, BigDecimal> usualCostsOf(MemberId member) {
        return usualCosts(found(member, Shelf.own()));
    }

    private static Map<MedicineId, BigDecimal> usualCosts(List<Found> claims) {
        Map<MedicineId, BigDecimal> costs = new HashMap<>();
        for (Found each : claims) {
            BigDecimal cost = each.view().paidByMember();
            if (each.medicine() != null && cost != null && each.view().state() == ClaimState.PAID) {
                costs.putIfAbsent(each.medicine(), cost);
            }
        }
        return costs;
    }

    private List<Found> found(Authority authority) {
        return found(authority.member(), shelves.of(authority));
    }

    private List<Found> found(MemberId member, Shelf shelf) {
        return jdbc.sql("""
                        SELECT c.*, COALESCE(c.medicine_id, p.medicine_id) of_medicine, o.name pharmacy
                        FROM claim c
                        LEFT JOIN prescription p ON p.id = c.prescription_id
                        LEFT JOIN pharmacy o ON o.id = c.pharmacy_id
                        WHERE c.member_id = :member ORDER BY c.service_date DESC, c.id DESC""").param("member", member.id()).query((row, n) -> found(row, shelf)).stream()
                .filter(each -> shelf.shows(each.medicine()))
                .toList();
    }

    private static Found found(ResultSet row, Shelf shelf) throws SQLException {
        UUID id = row.getObject("of_medicine", UUID.class);
        MedicineId medicine = id == null ? null : new MedicineId(id);
        return new Found(
                medicine,
                new ClaimView(
                        row.getObject("id", UUID.class),
                        row.getObject("service_date", LocalDate.class),
                        shelf.name(medicine, row.getString("description")),
                        row.getBoolean("for_medicine"),
                        row.getString("pharmacy"),
                        ClaimState.valueOf(row.getString("state")),
                        shelf.discreet(row.getString("note")),
                        row.getBigDecimal("submitted"),
                        row.getBigDecimal("allowed"),
                        row.getBigDecimal("paid_by_plan"),
                        row.getBigDecimal("paid_by_member")));
    }

    private static List<ClaimList.Year> years(List<ClaimView> claims) {
        List<ClaimList.Year> years = new ArrayList<>();
        claims.stream()
                .filter(claim -> claim.state() == ClaimState.PAID)
                .collect(groupingBy(claim -> claim.serviceDate().getYear(), TreeMap::new, toList()))
                .descendingMap()
                .forEach((year, paid) -> years.add(new ClaimList.Year(
                        year, paid.size(), sum(paid, ClaimView::paidByPlan), sum(paid, ClaimView::paidByMember))));
        return years;
    }

    private static BigDecimal sum(List<ClaimView> claims, Function<ClaimView, @Nullable BigDecimal> amount) {
        return claims.stream().map(amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private record Found(@Nullable MedicineId medicine, ClaimView view) {}
}
