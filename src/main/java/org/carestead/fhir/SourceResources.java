package org.carestead.fhir;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Where what came from feeds has gone. */
@Component
class SourceResources {

    private final NamedParameterJdbcTemplate jdbc;
    private final InstantSource clock;

    SourceResources(NamedParameterJdbcTemplate jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of these keys that are known, in one statement. */
    Map<SourceKey, Known> find(Collection<SourceKey> keys) {
        Map<SourceKey, Known> found = new HashMap<>();
        if (!keys.isEmpty()) {
            jdbc.query(
                    "SELECT source_key, resource_type, target_id, content_hash FROM source_resource WHERE source_key IN (:keys)",
                    Map.of("keys", keys.stream().map(SourceKey::bytes).toList()),
                    row -> {
                        found.put(
                                SourceKey.of(row.getBytes("source_key")),
                                new Known(
                                        row.getString("resource_type"),
                                        row.getObject("target_id", UUID.class),
                                        HexFormat.of().formatHex(row.getBytes("content_hash"))));
                    });
        }
        return found;
    }

    void keep(Map<SourceKey, Known> news) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        SqlParameterSource[] rows = news.entrySet().stream()
                .map(each -> new MapSqlParameterSource()
                        .addValue("key", each.getKey().bytes())
                        .addValue("type", each.getValue().type())
                        .addValue("target", each.getValue().target())
                        .addValue(
                                "hash", HexFormat.of().parseHex(each.getValue().content()))
                        .addValue("now", now))
                .toArray(SqlParameterSource[]::new);
        if (rows.length > 0) {
            jdbc.batchUpdate("""
                    INSERT INTO source_resource (source_key, resource_type, target_id, content_hash, taken_at)
                    VALUES (:key, :type, :target, :hash, :now)
                    ON DUPLICATE KEY UPDATE resource_type = VALUE(resource_type), target_id = VALUE(target_id),
                        content_hash = VALUE(content_hash), taken_at = VALUE(taken_at)""", rows);
        }
    }

    /**
     * Where one has gone.
     *
     * @param content hash of what it said, in hexadecimal; {@link #NOTHING_YET} where others only refer to it
     */
    record Known(String type, UUID target, String content) {

        static final String NOTHING_YET = "0".repeat(64);

        static Known expected(String type, UUID target) {
            return new Known(type, target, NOTHING_YET);
        }

        boolean isTaken() {
            return !content.equals(NOTHING_YET);
        }
    }
}
