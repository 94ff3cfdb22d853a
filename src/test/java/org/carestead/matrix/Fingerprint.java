package org.carestead.matrix;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.carestead.member.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sums up all that the database holds of a member, table by table: equal before and after, nothing was changed. The trail
 * is left out, which says that something was tried.
 */
final class Fingerprint {

    // What belongs to something of a member's, and how; and who may do what for the plan.
    private static final Map<String, String> OTHERS = Map.of(
            "conversation_message", "conversation_id IN (SELECT id FROM conversation WHERE member_id = :member)",
            "conversation_medicine", "conversation_id IN (SELECT id FROM conversation WHERE member_id = :member)",
            "conversation_seen", "conversation_id IN (SELECT id FROM conversation WHERE member_id = :member)",
            "emergency_veto", "access_id IN (SELECT id FROM emergency_access WHERE member_id = :member)",
            "authorization_grant", "grant_id IN (SELECT id FROM grants WHERE member_id = :member)",
            "staff_hat", "TRUE");

    private static final Set<String> TRIES = Set.of("uses", "last_used_at", "stand_in_uses", "changes");

    private final JdbcClient jdbc;
    private final String sql;

    Fingerprint(JdbcClient jdbc) {
        this.jdbc = jdbc;
        Map<String, List<String>> columns = jdbc
                .sql("SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE()")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(
                        groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, Collectors.toList())));
        sql = columns.entrySet().stream()
                .filter(table -> table.getValue().contains("member_id") || OTHERS.containsKey(table.getKey()))
                .map(table -> sum(
                        table.getKey(), table.getValue(), OTHERS.getOrDefault(table.getKey(), "member_id = :member")))
                .collect(joining(" UNION ALL "));
    }

    private static String sum(String table, List<String> columns, String whose) {
        String row = columns.stream()
                // That it was tried is counted also where nothing came of it.
                .filter(column -> !TRIES.contains(column))
                .map(column -> "COALESCE(HEX(CAST(`%s` AS BINARY)), '-')".formatted(column))
                .collect(joining(", "));
        return "SELECT CONCAT('%s ', COUNT(*), ' ', COALESCE(SUM(CRC32(CONCAT_WS('|', %s))), 0)) FROM `%s` WHERE %s"
                .formatted(table, row, table, whose);
    }

    String of(MemberId member) {
        return String.join(
                "\n",
                jdbc.sql(sql).param("member", member.id()).query(String.class).list());
    }
}
