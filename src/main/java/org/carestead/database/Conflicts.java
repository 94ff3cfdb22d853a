package org.carestead.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Two transactions wanted the same rows, and the database gave way to one of them. MariaDB says so by error 1020 (the
 * row has changed since our snapshot), 1205 (waited too long for a lock) and 1213 (deadlock, or on a cluster a commit
 * that lost), at the statement or at the commit. None of it is anybody's mistake: the loser may start over.
 */
public final class Conflicts {

    /** How often work is tried in all. */
    public static final int TRIES = 8;

    private static final Set<Integer> ERRORS = Set.of(1020, 1205, 1213);
    private static final int CAUSES = 50;

    private Conflicts() {}

    /**
     * Runs the work, from its start again if it lost against another transaction, {@value #TRIES} times at most. The
     * work opens its own transaction; it may run more than once, so it does nothing but through the database.
     *
     * @throws IllegalStateException in a running transaction: what it has read cannot be read anew
     * @throws ConcurrencyFailureException when the last try was lost too: "this changed while you were looking"
     */
    public static <T extends @Nullable Object> T retrying(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Only a whole transaction can be tried again");
        }
        for (int tried = 1; ; tried++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (!isConflict(e)) {
                    throw e;
                }
                if (tried == TRIES || !pause(tried)) {
                    throw asConflict(e);
                }
            }
        }
    }

    /** Whether this failure is a conflict, however deep its cause lies. */
    public static boolean isConflict(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            if (cause instanceof ConcurrencyFailureException
                    || (cause instanceof SQLException sql && ERRORS.contains(sql.getErrorCode()))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    static ConcurrencyFailureException asConflict(Throwable failure) {
        return failure instanceof ConcurrencyFailureException already
                ? already
                : new ConcurrencyFailureException("Lost against another transaction", failure);
    }

    // 0 to 10 ms at first, twice that after every try: those who collided do not meet again.
    private static boolean pause(int tried) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(10L << tried));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
