package org.carestead.frame;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carestead.frame.NotReadyException.Problem;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks at the database before the first request comes, and stops the start where a promise of the portal would not
 * hold on it. Why each setting matters is in {@code docs/security.md}.
 */
@Component
@DependsOnDatabaseInitialization
class DatabaseCheck implements SmartInitializingSingleton {

    /** MariaDB: command denied to user for table. */
    private static final int COMMAND_DENIED = 1142;

    private final JdbcClient jdbc;

    DatabaseCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            throw new NotReadyException(problems);
        }
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        setting("innodb_snapshot_isolation", "1").ifPresent(problems::add);
        setting("innodb_flush_log_at_trx_commit", "1").ifPresent(problems::add);
        setting("secure_timestamp", "YES").ifPresent(problems::add);
        clusterReads().ifPresent(problems::add);
        characterSet().ifPresent(problems::add);
        schemaVersion().ifPresent(problems::add);
        appendOnly("UPDATE trail_entry SET seq = seq WHERE 1 = 0").ifPresent(problems::add);
        appendOnly("DELETE FROM trail_entry WHERE 1 = 0").ifPresent(problems::add);
        return problems;
    }

    private Optional<Problem> setting(String name, String needed) {
        String found = text("SELECT @@GLOBAL." + name);
        return found.equals(needed)
                ? Optional.empty()
                : Optional.of(new Problem(
                        "The database server runs with " + name + " = " + found + "; the portal needs " + needed + ".",
                        "Put \"" + name.replace('_', '-') + " = " + needed
                                + "\" under [mariadbd] in the server's configuration and restart it."));
    }

    // Only a Galera cluster has these variables with a meaning.
    private Optional<Problem> clusterReads() {
        List<String> wsrep = jdbc.sql("SHOW GLOBAL VARIABLES LIKE 'wsrep_on'")
                .query((row, n) -> row.getString(2))
                .list();
        if (wsrep.isEmpty() || !wsrep.getFirst().equalsIgnoreCase("ON")) {
            return Optional.empty();
        }
        int syncWait = Integer.parseInt(text("SELECT @@SESSION.wsrep_sync_wait"));
        return (syncWait & 1) == 1
                ? Optional.empty()
                : Optional.of(new Problem(
                        "On this cluster a read may miss what another node has committed (wsrep_sync_wait = " + syncWait
                                + ").",
                        "Add sessionVariables=wsrep_sync_wait=1 to spring.datasource.url."));
    }

    private Optional<Problem> characterSet() {
        String found = text("SELECT default_character_set_name FROM information_schema.schemata"
                + " WHERE schema_name = DATABASE()");
        return found.toLowerCase(Locale.ROOT).equals("utf8mb4")
                ? Optional.empty()
                : Optional.of(new Problem(
                        "The database writes text in " + found + "; names like 李 or Núñez would be lost.",
                        "As its owner: ALTER DATABASE … CHARACTER SET utf8mb4;"));
    }

    private Optional<Problem> schemaVersion() {
        String found = text("SELECT MAX(version) FROM flyway_schema_history WHERE success = 1");
        String needed = newestMigration();
        return found.equals(needed)
                ? Optional.empty()
                : Optional.of(new Problem(
                        "The schema is at version " + found + "; this portal is made for " + needed + ".",
                        found.compareTo(needed) < 0
                                ? "Start once with spring.flyway.user and spring.flyway.password of the schema's owner."
                                : "A newer portal has already run here: start that one."));
    }

    // The account that runs must not be able to change what happened. Proved by trying.
    private Optional<Problem> appendOnly(String forbidden) {
        try {
            jdbc.sql(forbidden).update();
        } catch (DataAccessException e) {
            if (e.getMostSpecificCause() instanceof SQLException cause && cause.getErrorCode() == COMMAND_DENIED) {
                return Optional.empty();
            }
            throw e;
        }
        return Optional.of(new Problem(
                "The running account may change the trail (" + forbidden.substring(0, 6) + " was not refused).",
                "Take its rights back (REVOKE ALL PRIVILEGES …) and start once as the owner, who grants them table by"
                        + " table (db/migration/afterMigrate.sql). Do not run under the owner's account."));
    }

    private static String newestMigration() {
        try {
            String newest = "";
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*.sql")) {
                String name = Optional.ofNullable(file.getFilename()).orElse("");
                String version = name.substring(1, name.indexOf("__"));
                newest = version.compareTo(newest) > 0 ? version : newest;
            }
            return newest;
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).optional().orElse("nothing");
    }
}
