package org.carestead;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.InstantSource;
import java.util.List;
import org.carestead.database.Conflicts;
import org.carestead.database.UtcColumn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has the scheduler itself do at once what is due by the clock that a test has moved: its own clock cannot be moved. */
public final class DueTasks {

    private final JdbcClient jdbc;
    private final Scheduler scheduler;
    private final InstantSource clock;

    public DueTasks(ApplicationContext portal) {
        jdbc = portal.getBean(JdbcClient.class);
        scheduler = portal.getBean(Scheduler.class);
        clock = portal.getBean(InstantSource.class);
    }

    /** Those of these names; of other tests too, which have nothing left to do or do it now. */
    public void run(String... names) {
        Conflicts.retrying(() -> jdbc.sql("""
            UPDATE scheduled_tasks SET execution_time = UTC_TIMESTAMP(6)
            WHERE task_name IN (:names) AND NOT picked
              AND execution_time > UTC_TIMESTAMP(6) AND execution_time <= :now\
            """)
                .param("names", List.of(names))
                .param("now", UtcColumn.of(clock.instant()))
                .update());
        scheduler.triggerCheckForDueExecutions();
    }
}
