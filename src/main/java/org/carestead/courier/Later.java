package org.carestead.courier;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Schedules tasks in the caller's transaction, and looks for due ones as soon as that has committed. (The scheduler's
 * own immediate execution looks while the row is not there yet.)
 */
@Service
public class Later {

    private final ObjectProvider<Scheduler> scheduler;

    Later(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    /** Schedules once, with this id; the same task and id again is left as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void schedule(SchedulableInstance<?> task) {
        scheduler.getObject().scheduleIfNotExists(task);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
