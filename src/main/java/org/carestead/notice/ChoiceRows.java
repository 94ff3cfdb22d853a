package org.carestead.notice;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.carestead.courier.Channel;
import org.carestead.kit.Formats;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what people have chosen. */
@Repository
class ChoiceRows {

    private final JdbcClient jdbc;

    ChoiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When somebody wants to hear nothing, and where they are. */
    record Hours(ZoneId zone, @Nullable QuietHours quiet) {}

    Map<NoticeGroup, NoticeChoice> choices(PersonId person) {
        Map<NoticeGroup, NoticeChoice> found = new EnumMap<>(NoticeGroup.class);
        jdbc.sql("SELECT notice_group, channels, language FROM notice_choice WHERE person_id = ?")
                .param(person.id())
                .query(row -> {
                    found.put(NoticeGroup.valueOf(row.getString("notice_group")), choice(row));
                });
        return found;
    }

    void choose(PersonId person, NoticeGroup group, NoticeChoice choice) {
        Locale language = choice.language();
        jdbc.sql("""
            INSERT INTO notice_choice (person_id, notice_group, channels, language) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE channels = VALUES(channels), language = VALUES(language)\
            """)
                .param(person.id())
                .param(group.name())
                .param(choice.channels().stream().sorted().map(Channel::name).collect(joining(" ")))
                .param(language == null ? null : language.getLanguage())
                .update();
    }

    Optional<Hours> hours(PersonId person) {
        return jdbc.sql("SELECT zone, from_hour, until_hour FROM quiet_hours WHERE person_id = ?")
                .param(person.id())
                .query((row, number) -> new Hours(zone(row.getString("zone")), quiet(row)))
                .optional();
    }

    void rest(PersonId person, Hours hours) {
        QuietHours quiet = hours.quiet();
        jdbc.sql("""
            INSERT INTO quiet_hours (person_id, zone, from_hour, until_hour) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE zone = VALUES(zone), from_hour = VALUES(from_hour),
                until_hour = VALUES(until_hour)\
            """)
                .param(person.id())
                .param(hours.zone().getId())
                .param(quiet == null ? null : quiet.from())
                .param(quiet == null ? null : quiet.until())
                .update();
    }

    private static NoticeChoice choice(ResultSet row) throws SQLException {
        String language = row.getString("language");
        return new NoticeChoice(
                Arrays.stream(row.getString("channels").split(" ", -1))
                        .filter(name -> !name.isEmpty())
                        .map(Channel::valueOf)
                        .collect(toUnmodifiableSet()),
                language == null ? null : Locale.of(language));
    }

    private static @Nullable QuietHours quiet(ResultSet row) throws SQLException {
        int from = row.getInt("from_hour");
        return row.wasNull() ? null : new QuietHours(from, row.getInt("until_hour"));
    }

    // A zone may be given up by the next release of the time zone data.
    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return Formats.PLAN_ZONE;
        }
    }
}
