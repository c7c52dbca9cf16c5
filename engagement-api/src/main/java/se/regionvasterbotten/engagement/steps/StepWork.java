package se.regionvasterbotten.engagement.steps;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladders.PreparationAsked;

/**
 * Takes unfinished runs forward in the background, until none is left: after the start, when one has been begun, and now and then, for another instance may have
 * stopped in the middle of one.
 */
@ApplicationScoped
public class StepWork {
    private static final Logger LOG = Logger.getLogger(StepWork.class.getName());
    private static final int SECONDS_BETWEEN = 20;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private StepRuns runs;

    private volatile @Nullable ScheduledFuture<?> schedule;

    /** From now on unfinished runs go forward, until {@link #stop}. */
    public void start() {
        schedule = executor.scheduleWithFixedDelay(this::finish, 1, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    /** Ends with the portion that is under way; what is left goes on after the next start. */
    public void stop() {
        ScheduledFuture<?> scheduled = schedule;
        schedule = null;
        if (scheduled != null) {
            scheduled.cancel(false);
        }
    }

    void prepare(@Observes(during = TransactionPhase.AFTER_SUCCESS) PreparationAsked asked) {
        wake();
    }

    void check(@Observes(during = TransactionPhase.AFTER_SUCCESS) CheckAsked asked) {
        wake();
    }

    /** Does at once what there is to do. */
    private void wake() {
        executor.execute(this::finish);
    }

    private synchronized void finish() {
        try {
            boolean more = true;
            while (more && schedule != null) {
                more = runs.portion();
            }
        } catch (RuntimeException failed) {
            // The run stays where it is and is tried again; an exception would end the schedule.
            LOG.log(Level.WARNING, "A portion of the stored steps could not be made", failed);
        }
    }
}
