package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.activities.Activity;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Language;

/** A list's life: previewed, understood and answered, committed, undone (API, a list). */
@ApplicationScoped
public class Imports {
    /** How many rows a list has at most that is committed while the caller waits. */
    static final int WAITED_FOR = 2_000;

    private static final int DAYS_KEPT = 30;

    @Inject
    private Lists lists;

    @Inject
    private Sources sources;

    @Inject
    private Trials trials;

    @Inject
    private Commits commits;

    @Inject
    private Committing committing;

    @Inject
    private Undoing undoing;

    @Inject
    private Facts facts;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private Language language;

    /** A list and whether this request made it. */
    record Sent(StoredList list, boolean created) {}

    /**
     * Reads a file and tries it; the register is not touched. A file that counts already for the activity gives back that list.
     *
     * @throws Problem when the activity is not known, the mapping is wrong or the file is no list
     */
    Sent preview(Upload upload) {
        Activity activity = facts.find(Activity.class, Thing.ACTIVITY, upload.activity())
                .orElseThrow(() -> Problem.field(
                        ProblemType.UNKNOWN_REFERENCE,
                        "activity",
                        new Cell(upload.activity()).guarded().text()));
        Optional<StoredList> committed = lists.committed(activity.id(), upload.digest());
        if (committed.isPresent()) {
            return new Sent(committed.get(), false);
        }
        OffsetDateTime now = Clocks.now(clock);
        lists.forgetBefore(now.minusDays(DAYS_KEPT));
        try {
            return new Sent(read(upload, activity, now), true);
        } catch (UnreadableList unreadable) {
            throw Problem.field(
                    ProblemType.UNREADABLE_FILE, "file", upload.fileName(), unreadable.text(language.locale()));
        }
    }

    private StoredList read(Upload upload, Activity activity, OffsetDateTime now) {
        Map<String, ListMapping> remembered = new HashMap<>();
        ListMapping told = upload.mapping();
        OpenedList opened = OpenedList.of(upload.content(), asked -> {
            remembered.putAll(sources.of(asked));
            Map<String, Mapping> mappings = new HashMap<>();
            remembered.forEach((source, one) -> mappings.put(source, one.mapping()));
            if (told != null) {
                asked.forEach(source -> mappings.put(source, told.mapping()));
            }
            return mappings;
        });
        String source = Header.source(opened.header().line());
        ListMapping mapping = told == null ? remembered.getOrDefault(source, ListMapping.USUAL) : told;
        if (told != null) {
            requireHeaders(told, opened.header());
            sources.remember(source, told, now);
        }
        StoredList list = new StoredList(activity.id(), upload, opened, mapping, now);
        lists.add(list);
        ParticipantList read;
        try (PartKeeper keeper = lists.keeper(list)) {
            read = opened.read(keeper);
        }
        trials.keep(list, trials.of(list, read, activity));
        return list;
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
     * Understands a locked list, and those of its source that come, as told, and tries it anew.
     *
     * @throws Problem when it is decided on, or cannot be read so
     */
    void understand(StoredList list, ListMapping told) {
        Faults faults = new Faults();
        told.check("", faults);
        faults.throwIfAny();
        requirePreview(list);
        list.understand(told);
        try {
            sources.remember(Header.source(list.header().line()), told, ledger.recordedNow());
            trials.again(list);
        } catch (UnreadableList unreadable) {
            throw Problem.field(ProblemType.UNREADABLE_FILE, "columns", null, unreadable.text(language.locale()));
        }
    }

    /**
     * Commits or undoes a locked list; nothing happens when it is so already. A commit tries the rows anew, for the register may
     * have changed since the preview. A long list's goes on when this transaction has ended: {@link Committing}.
     *
     * @throws Problem when the state does not allow it, or someone attended what has not taken place
     */
    void change(StoredList list, StatusChange.To to) {
        boolean commit = to == StatusChange.To.COMMITTED;
        if (list.status().name().equals(to.name()) || (commit && list.status() == ListStatus.COMMITTING)) {
            return;
        }
        if (!commit) {
            require(list, ListStatus.COMMITTED);
            undoing.undo(list);
            return;
        }
        requirePreview(list);
        if (list.rows() <= WAITED_FOR) {
            commits.commit(list, Progress.UNSEEN);
        } else {
            commits.checkDay(list, list.accepted());
            list.begin(caller.name());
            committing.afterThisTransaction(list.id());
        }
    }

    /**
     * Reads a list and makes it count at once, for one whose preview nobody waits for.
     *
     * @throws Problem as {@link #preview} and {@link #change}
     */
    public void take(NewImport sent) {
        StoredList list = preview(Upload.of(sent)).list();
        if (list.status() == ListStatus.PREVIEW) {
            commits.commit(list, Progress.UNSEEN);
        }
    }

    private static void requireHeaders(ListMapping told, Header header) {
        Faults faults = new Faults();
        told.checkAgainst(header, "mapping.", faults);
        faults.throwIfAny();
    }

    StoredList require(UUID id) {
        return lists.find(id).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, id));
    }

    static void requirePreview(StoredList list) {
        require(list, ListStatus.PREVIEW);
    }

    private static void require(StoredList list, ListStatus needed) {
        if (list.status() != needed) {
            throw Problem.of(ProblemType.WRONG_STATE, list.status());
        }
    }
}
