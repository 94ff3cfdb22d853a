package org.carestead.trail;

import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers what happens in a transaction and chains it as the last step before its commit: the head of each chain is held
 * for a moment only, and heads are taken in the order of their owners, so that two transactions never wait for each
 * other crosswise.
 */
@Component
class Chains {

    private final ChainRows rows;
    private final EntityManager entities;
    private final InstantSource clock;

    Chains(ChainRows rows, EntityManager entities, InstantSource clock) {
        this.rows = rows;
        this.entities = entities;
        this.clock = clock;
    }

    /** Refuses to without a transaction: what happened and that it happened are one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void append(Happening happening) {
        running().add(happening);
    }

    private Batch running() {
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Batch batch) {
                return batch;
            }
        }
        Batch batch = new Batch();
        TransactionSynchronizationManager.registerSynchronization(batch);
        return batch;
    }

    private final class Batch implements TransactionSynchronization {

        private final List<Happening> happenings = new ArrayList<>();
        private boolean chained;

        void add(Happening happening) {
            if (chained) {
                throw new IllegalStateException("Too late: the chain of this transaction is closed");
            }
            happenings.add(happening);
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            chained = true;
            SortedMap<UUID, List<Happening>> byOwner = new TreeMap<>(Comparator.comparing(UUID::toString));
            happenings.forEach(each -> byOwner.computeIfAbsent(each.owner(), owner -> new ArrayList<>())
                    .add(each));
            rows.chain(byOwner, clock.instant());
        }
    }
}
