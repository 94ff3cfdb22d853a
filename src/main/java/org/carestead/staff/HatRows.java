package org.carestead.staff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carestead.database.UtcColumn;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wears which hat: a row is the hat. */
@Repository
class HatRows {

    private final JdbcClient jdbc;

    HatRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What this person wears now. */
    List<Hat> of(PersonId person) {
        return of(person, "");
    }

    /** The same, and nobody takes any of it before the end of this transaction. */
    List<Hat> held(PersonId person) {
        return of(person, " LOCK IN SHARE MODE");
    }

    private List<Hat> of(PersonId person, String how) {
        return jdbc.sql("SELECT hat FROM staff_hat WHERE person_id = ?" + how)
                .param(person.id())
                .query((row, number) -> Hat.valueOf(row.getString("hat")))
                .list();
    }

    /** All, by person. */
    Map<PersonId, List<WornHat>> all() {
        return jdbc
                .sql("SELECT person_id, hat, given_at FROM staff_hat ORDER BY given_at, person_id, hat")
                .query((row, number) -> Map.entry(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new WornHat(Hat.valueOf(row.getString("hat")), UtcColumn.read(row, "given_at"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, toList())));
    }

    /** Who wears this hat. Nobody else gives or takes it before the end of this transaction. */
    List<PersonId> locked(Hat hat) {
        return jdbc.sql("SELECT person_id FROM staff_hat WHERE hat = ? FOR UPDATE")
                .param(hat.name())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** False, and nothing done, where they wear it already. */
    boolean give(PersonId person, Hat hat, @Nullable PersonId by, Instant now) {
        return jdbc.sql("INSERT IGNORE INTO staff_hat (person_id, hat, given_at, given_by)"
                                + " VALUES (:person, :hat, :now, :by)")
                        .param("person", person.id())
                        .param("hat", hat.name())
                        .param("now", UtcColumn.of(now))
                        .param("by", by == null ? null : by.id())
                        .update()
                == 1;
    }

    /** False, and nothing done, where they do not wear it. */
    boolean take(PersonId person, Hat hat) {
        return jdbc.sql("DELETE FROM staff_hat WHERE person_id = ? AND hat = ?")
                        .params(person.id(), hat.name())
                        .update()
                == 1;
    }
}
