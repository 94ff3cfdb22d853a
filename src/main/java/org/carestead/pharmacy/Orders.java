package org.carestead.pharmacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What was ordered, and how far it is. */
@Service
public class Orders {

    private final Shelves shelves;
    private final JdbcClient jdbc;

    Orders(Shelves shelves, JdbcClient jdbc) {
        this.shelves = shelves;
        this.jdbc = jdbc;
    }

    /** The topic that is pulsed when an order of this member changes. */
    public static String topic(MemberId member) {
        return "orders:" + member.id();
    }

    /** Those of the medicines that may be seen, the newest first. Needs {@code REFILLS} at {@code VIEW}. */
    public List<OrderView> list(Authority authority) {
        authority.demand(Need.view(Area.REFILLS));
        Shelf shelf = shelves.of(authority);
        return jdbc
                .sql("SELECT * FROM refill_order WHERE member_id = :member ORDER BY ordered_at DESC, id DESC")
                .param("member", authority.member().id())
                .query((row, n) -> view(row, shelf, authority))
                .stream()
                .filter(order -> shelf.shows(order.medicine()))
                .toList();
    }

    private static OrderView view(ResultSet row, Shelf shelf, Authority authority) throws SQLException {
        MedicineId medicine = new MedicineId(row.getObject("medicine_id", UUID.class));
        PersonId by = new PersonId(row.getObject("ordered_by", UUID.class));
        OrderState state = OrderState.valueOf(row.getString("state"));
        boolean theirs = authority.visibility().everything() || by.equals(authority.you());
        return new OrderView(
                new OrderId(row.getObject("id", UUID.class)),
                medicine,
                shelf.name(medicine, ""),
                OrderKind.valueOf(row.getString("kind")),
                state,
                by,
                row.getString("grant_id") != null,
                instant(row, "ordered_at"),
                instant(row, "changed_at"),
                theirs && state == OrderState.REQUESTED);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
