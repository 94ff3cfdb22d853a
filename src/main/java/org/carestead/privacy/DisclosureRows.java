package org.carestead.privacy;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.carestead.access.Area;
import org.carestead.database.UtcColumn;
import org.carestead.member.MemberId;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.privacy.GrantFacts.Right;
import org.carestead.privacy.GrantFacts.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was shown of a member to others, drawn together by day and person from the entries of the trail. */
@Repository
class DisclosureRows {

    // Whatever somebody was let do for a member shows them something of that member.
    private static final String SHOWN = "SELECT at, actor_id, grant_id, details FROM trail_entry"
            + " WHERE owner_id = :member AND kind = 'Acted' AND at >= :from AND actor_id IS NOT NULL"
            + " ORDER BY at DESC, id DESC";

    private final JdbcClient jdbc;
    private final GrantFacts grants;
    private final People people;

    DisclosureRows(JdbcClient jdbc, GrantFacts grants, People people) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.people = people;
    }

    private record Day(LocalDate day, UUID to, @Nullable UUID grant) {}

    /** How much there was on a day. */
    private static final class Shown {
        private final Set<Area> areas = EnumSet.noneOf(Area.class);
        private int times;
    }

    /** The newest first. */
    List<Disclosure> of(MemberId member, Instant from, ZoneId zone) {
        Map<Day, Shown> days = new LinkedHashMap<>();
        try (Stream<Map.Entry<Day, String>> rows = jdbc
                .sql(SHOWN)
                .param("member", member.id())
                .param("from", UtcColumn.of(from))
                .query((row, number) -> Map.entry(
                        new Day(
                                LocalDate.ofInstant(UtcColumn.read(row, "at"), zone),
                                requireNonNull(row.getObject("actor_id", UUID.class)),
                                row.getObject("grant_id", UUID.class)),
                        row.getString("details")))
                .stream()) {
            rows.forEach(row -> {
                Shown shown = days.computeIfAbsent(row.getKey(), day -> new Shown());
                area(row.getValue()).ifPresent(shown.areas::add);
                shown.times++;
            });
        }
        return named(days);
    }

    private List<Disclosure> named(Map<Day, Shown> days) {
        Map<PersonId, PersonView> names = people.find(days.keySet().stream()
                .map(Day::to)
                .distinct()
                .map(PersonId::new)
                .toList());
        Map<UUID, Rights> rights = grants.of(days.keySet().stream()
                .flatMap(day -> Optional.ofNullable(day.grant()).stream())
                .collect(toSet()));
        List<Disclosure> all = new ArrayList<>();
        days.forEach((day, shown) -> {
            Rights of = day.grant() == null ? null : rights.get(day.grant());
            Right right = of == null ? null : of.now();
            all.add(new Disclosure(
                    day.day(),
                    Optional.ofNullable(names.get(new PersonId(day.to())))
                            .map(PersonView::fullName)
                            .orElse(""),
                    shown.areas,
                    shown.times,
                    right == null ? null : right.basis(),
                    right == null ? null : right.startsAt()));
        });
        return all;
    }

    private static Optional<Area> area(String details) {
        String first = details.split(" ", 2)[0];
        return Arrays.stream(Area.values())
                .filter(area -> area.name().equals(first))
                .findFirst();
    }
}
