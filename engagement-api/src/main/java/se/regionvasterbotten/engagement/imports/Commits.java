package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import se.regionvasterbotten.engagement.activities.Activity;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Clocks;

/** Makes a list count: all of it in the caller's transaction, or none. */
@ApplicationScoped
class Commits {
    @Inject
    private Lists lists;

    @Inject
    private ListFindings findings;

    @Inject
    private Doubts doubts;

    @Inject
    private Trials trials;

    @Inject
    private Bookkeeping bookkeeping;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /**
     * Tries the rows against the register as it is now, and writes what they give.
     *
     * @param progress hears how many rows are done
     * @throws Problem when someone attended what has not taken place, or the activity is gone
     */
    void commit(StoredList preview, IntConsumer progress) {
        ledger.recordedNow();
        UUID repeats = lists.committed(preview.activityId(), preview.contentDigest())
                .map(StoredList::id)
                .orElse(null);
        Tried tried = enter(preview, progress);
        // The book is written in portions that are let go of, the list among them.
        StoredList list = lists.find(preview.id()).orElseThrow();
        list.tried(tried);
        doubts.learn(list);
        Set<Integer> rejected = rejected(tried.findings());
        lists.keepOnly(list, rejected);
        findings.keep(
                list.id(), tried.findings().stream().map(Finding::impersonal).toList());
        list.commit(ledger.recordedNow(), repeats);
    }

    /** Writes what the rows give; of the thousands it names nothing is held in memory afterwards. */
    private Tried enter(StoredList list, IntConsumer progress) {
        Activity activity = trials.activity(list);
        Trial trial = trials.of(list);
        checkDay(list, trial.accepted());
        int steps = trial.persons().size() + trial.entries().size();
        bookkeeping.enter(trial, list, activity.date(), new Progress(progress, trial.rows(), steps));
        return Tried.of(trial);
    }

    /**
     * Holds that nobody attended what has not taken place.
     *
     * @param accepted how many rows say that somebody did
     */
    void checkDay(StoredList list, int accepted) {
        LocalDate day = trials.activity(list).date();
        LocalDate today = Clocks.today(clock);
        if (accepted > 0 && day.isAfter(today)) {
            throw Problem.field(ProblemType.IN_THE_FUTURE, "activity", day, today);
        }
    }

    private static Set<Integer> rejected(List<Finding> findings) {
        Set<Integer> rows = new HashSet<>();
        findings.stream().filter(Finding::rejects).forEach(one -> rows.add(one.row()));
        return rows;
    }
}
