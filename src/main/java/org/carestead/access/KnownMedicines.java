package org.carestead.access;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carestead.database.UtcColumn;
import org.carestead.member.MemberId;
import org.carestead.signin.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The medicines of others that a caregiver may know of at this moment, for screens about what they themselves did: what
 * has been hidden since, or is no longer shared, is not among them. Nobody is let in by it, so nothing is recorded.
 */
@Service
public class KnownMedicines {

    private static final String LIVE = """
            SELECT member_id, medicines, shown_classes, shown_medicines, hidden_medicines FROM grants
            WHERE caregiver_id = :caregiver AND state = 'ACTIVE' AND ends_at > :now""";

    private final JdbcClient jdbc;
    private final ShareableMedicines medicines;
    private final InstantSource clock;

    KnownMedicines(JdbcClient jdbc, ShareableMedicines medicines, InstantSource clock) {
        this.jdbc = jdbc;
        this.medicines = medicines;
        this.clock = clock;
    }

    /** Their names. Two statements, however many people the actor helps. */
    @Transactional(readOnly = true)
    public Map<MedicineId, String> of(Actor actor) {
        Map<MemberId, Visibility> eyes = jdbc
                .sql(LIVE)
                .param("caregiver", actor.person().id())
                .param("now", UtcColumn.of(clock.instant()))
                .query((row, number) -> new Seen(
                        new MemberId(row.getObject("member_id", UUID.class)),
                        Level.valueOf(row.getString("medicines")),
                        new Visibility(
                                false,
                                ClassSetConverter.read(row.getString("shown_classes")),
                                MedicineSetConverter.read(row.getString("shown_medicines")),
                                MedicineSetConverter.read(row.getString("hidden_medicines")))))
                .stream()
                .filter(seen -> seen.medicines() != Level.NONE)
                .collect(toUnmodifiableMap(Seen::member, Seen::visibility));
        Map<MemberId, List<MedicineSummary>> shelves = medicines.of(eyes.keySet());
        return eyes.entrySet().stream()
                .flatMap(each -> shelves.getOrDefault(each.getKey(), List.of()).stream()
                        .filter(medicine -> each.getValue().shows(medicine.id(), medicine.sensitiveClass())))
                .collect(toUnmodifiableMap(MedicineSummary::id, MedicineSummary::name));
    }

    private record Seen(MemberId member, Level medicines, Visibility visibility) {}
}
