package org.carestead.database;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells one transaction from another: an object registered with the running transaction. Spring suspends it together
 * with its transaction and forgets it at the end, so another transaction, or another thread, never sees it.
 */
public final class TransactionMark implements TransactionSynchronization {

    private TransactionMark() {}

    /**
     * The mark of the running transaction.
     *
     * @throws IllegalStateException where none runs
     */
    public static TransactionMark current() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("No transaction");
        }
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof TransactionMark mark) {
                return mark;
            }
        }
        TransactionMark mark = new TransactionMark();
        TransactionSynchronizationManager.registerSynchronization(mark);
        return mark;
    }
}
