package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.regionvasterbotten.engagement.activities.Activity;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Language;

/** A list's life: previewed, committed, undone (API, a list). */
@ApplicationScoped
public class Imports {
    @Inject
    private Lists lists;

    @Inject
    private RegisterView register;

    @Inject
    private Bookkeeping bookkeeping;

    @Inject
    private Facts facts;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    private Language language;

    /** A list and whether this request made it. */
    record Sent(StoredList list, boolean created) {}

    /**
     * Reads a file and tries it; the register is not touched. A file that counts already for the activity gives back that list.
     *
     * @throws Problem when the activity is not known or the file is no list
     */
    Sent preview(Upload upload) {
        Activity activity = facts.find(Activity.class, Thing.ACTIVITY, upload.activity())
                .orElseThrow(() -> Problem.field(ProblemType.UNKNOWN_REFERENCE, "activity", upload.activity()));
        String digest = upload.digest();
        Optional<StoredList> committed = lists.committed(activity.id(), digest);
        if (committed.isPresent()) {
            return new Sent(committed.get(), false);
        }
        ParticipantList read = read(upload);
        StoredList list = new StoredList(activity.id(), upload.fileName(), digest, read.header(), Clocks.now(clock));
        lists.add(list, read.participants(), trial(read, activity));
        return new Sent(list, true);
    }

    /**
     * The list, with the register's lock, so that nobody else changes either.
     *
     * @throws Problem when there is none with the id
     */
    StoredList lock(UUID id) {
        ledger.recordedNow();
        return require(id);
    }

    /**
     * Commits or undoes a locked list; nothing happens when it is so already. A commit tries the rows anew, for the register may
     * have changed since the preview.
     *
     * @throws Problem when the state does not allow it, or someone attended what has not taken place
     */
    void change(StoredList list, StatusChange.To to) {
        if (list.status().name().equals(to.name())) {
            return;
        }
        ListStatus needed = to == StatusChange.To.COMMITTED ? ListStatus.PREVIEW : ListStatus.COMMITTED;
        if (list.status() != needed) {
            throw Problem.of(ProblemType.WRONG_STATE, list.status());
        }
        if (to == StatusChange.To.COMMITTED) {
            commit(list);
        } else {
            bookkeeping.retract(list.id());
            list.undo(ledger.recordedNow());
        }
    }

    /**
     * Reads a list and makes it count at once, for one whose preview nobody waits for.
     *
     * @throws Problem as {@link #preview} and {@link #change}
     */
    public void take(NewImport list) {
        change(preview(Upload.of(list)).list(), StatusChange.To.COMMITTED);
    }

    StoredList require(UUID id) {
        return lists.find(id).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, id));
    }

    private void commit(StoredList list) {
        Activity activity =
                facts.current(Activity.class, Set.of(list.activityId())).get(list.activityId());
        if (activity == null) {
            throw Problem.field(ProblemType.UNKNOWN_REFERENCE, "activity", list.activityId());
        }
        Trial trial = trial(lists.read(list), activity);
        LocalDate today = Clocks.today(clock);
        if (trial.accepted() > 0 && activity.date().isAfter(today)) {
            throw Problem.field(ProblemType.IN_THE_FUTURE, "activity", activity.date(), today);
        }
        UUID repeats = lists.committed(list.activityId(), list.contentDigest())
                .map(StoredList::id)
                .orElse(null);
        bookkeeping.enter(trial, list, activity.date());
        lists.decide(list, trial);
        list.commit(ledger.recordedNow(), repeats);
    }

    private Trial trial(ParticipantList read, Activity activity) {
        Trial trial = Matching.of(read, register.of(read.participants(), activity));
        if (trial.accepted() == 0 || !activity.date().isAfter(Clocks.today(clock))) {
            return trial;
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(
                Finding.of(read.header(), FindingType.ACTIVITY_IN_THE_FUTURE).with(activity.date()));
        findings.addAll(trial.findings());
        return new Trial(trial.rows(), trial.organisations(), trial.persons(), trial.entries(), findings);
    }

    private ParticipantList read(Upload upload) {
        try {
            return upload.read();
        } catch (UnreadableList unreadable) {
            throw Problem.field(
                    ProblemType.UNREADABLE_FILE, "file", upload.fileName(), unreadable.text(language.locale()));
        }
    }
}
