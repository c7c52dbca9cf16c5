package se.regionvasterbotten.engagement.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/**
 * Commits long lists while nobody waits. A list is {@code COMMITTING} from the transaction that asked until another has written all
 * of it; a process that dies in between leaves it so, with nothing written, and the next start begins it anew.
 */
@ApplicationScoped
class Committing {
    private static final Logger LOG = Logger.getLogger(Committing.class.getName());

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private CommitSteps steps;

    /** Begins when the caller's transaction has been committed; nothing happens when it is not. */
    void afterThisTransaction(UUID list) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing of this belongs to the transaction.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    begin(list);
                }
            }
        });
    }

    /** Begins, or begins anew. */
    void begin(UUID list) {
        executor.execute(() -> run(list));
    }

    private void run(UUID list) {
        try {
            steps.commit(list);
        } catch (Problem refused) {
            steps.fail(list, refused.type().key());
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, failed, () -> "the list " + list + " could not be committed");
            steps.fail(list, ProblemType.INTERNAL_ERROR.key());
        }
    }
}
