package org.carestead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.carestead.PortalTest;
import org.carestead.TestDatabase;
import org.carestead.frame.NotReadyException.Problem;
import org.carestead.local.LocalDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is wrong with a database is said before the first request. */
@PortalTest
class DatabaseCheckModuleTests {

    @Autowired
    private DatabaseCheck check;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void goodDatabaseHasNoProblems() {
        assertThat(check.problems()).isEmpty();
    }

    @Test
    void lostUpdatesPossibleIsSaid() {
        assertThat(problemsWith("innodb_snapshot_isolation", "OFF", "ON"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.wrong()).contains("innodb_snapshot_isolation = 0");
                    assertThat(problem.mend()).contains("innodb-snapshot-isolation = 1");
                });
    }

    @Test
    void lostCommitsPossibleIsSaid() {
        assertThat(problemsWith("innodb_flush_log_at_trx_commit", "2", "1"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.wrong()).contains("innodb_flush_log_at_trx_commit = 2"));
    }

    @Test
    void ownerAsRunningAccountIsSaid() {
        String url = jdbc.sql("SELECT DATABASE()").query(String.class).single();
        var asOwner = new DriverManagerDataSource(
                LocalDatabase.url(TestDatabase.server().port(), url), LocalDatabase.OWNER, LocalDatabase.PASSWORD);
        assertThat(new DatabaseCheck(JdbcClient.create(asOwner)).problems())
                .extracting(Problem::wrong)
                .hasSize(2)
                .allSatisfy(wrong -> assertThat(wrong).contains("may change the trail"));
    }

    private java.util.List<Problem> problemsWith(String variable, String wrong, String right) {
        TestDatabase.server().run("SET GLOBAL " + variable + " = " + wrong);
        try {
            return check.problems();
        } finally {
            TestDatabase.server().run("SET GLOBAL " + variable + " = " + right);
        }
    }
}
