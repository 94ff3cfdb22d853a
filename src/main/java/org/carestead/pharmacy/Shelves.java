package org.carestead.pharmacy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carestead.access.Authority;
import org.carestead.access.MedicineId;
import org.carestead.access.MedicineSummary;
import org.carestead.access.SensitiveClass;
import org.carestead.access.ShareableMedicines;
import org.carestead.member.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a member's medicines, by name, in one statement. */
@Component
class Shelves implements ShareableMedicines {

    private final JdbcClient jdbc;

    Shelves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As the holder of this authority may see them. */
    Shelf of(Authority authority) {
        return new Shelf(authority.visibility(), of(authority.member()));
    }

    /** The same for each of several authorities, in one statement. */
    Map<MemberId, Shelf> ofEach(List<Authority> authorities) {
        Map<MemberId, List<MedicineSummary>> all = ofAll(authorities);
        return authorities.stream()
                .collect(toMap(
                        Authority::member,
                        authority ->
                                new Shelf(authority.visibility(), all.getOrDefault(authority.member(), List.of()))));
    }

    private Map<MemberId, List<MedicineSummary>> ofAll(List<Authority> authorities) {
        Collection<MemberId> members =
                authorities.stream().map(Authority::member).toList();
        return of(members);
    }

    @Override
    public List<MedicineSummary> of(MemberId member) {
        return jdbc.sql("SELECT id, name, sensitive_class FROM medicine WHERE member_id = :member ORDER BY name, id")
                .param("member", member.id())
                .query((row, n) -> medicine(row))
                .list();
    }

    @Override
    public Map<MemberId, List<MedicineSummary>> of(Collection<MemberId> members) {
        return members.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                            SELECT member_id, id, name, sensitive_class FROM medicine
                            WHERE member_id IN (:members) ORDER BY name, id\
                            """)
                        .param("members", members.stream().map(MemberId::id).toList())
                        .query((row, n) ->
                                Map.entry(new MemberId(row.getObject("member_id", UUID.class)), medicine(row)))
                        .stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static MedicineSummary medicine(ResultSet row) throws SQLException {
        return new MedicineSummary(
                new MedicineId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Column.named(row, "sensitive_class", SensitiveClass.class));
    }
}
