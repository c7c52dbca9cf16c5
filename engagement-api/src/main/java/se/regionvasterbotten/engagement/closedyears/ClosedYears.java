package se.regionvasterbotten.engagement.closedyears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladders.LadderVersions;
import se.regionvasterbotten.engagement.ledger.Change;
import se.regionvasterbotten.engagement.ledger.ChangeNotes;
import se.regionvasterbotten.engagement.ledger.ChangeType;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.standings.Questions;

/** Which years are closed; each can be closed once, and none can be opened again. */
@ApplicationScoped
public class ClosedYears {
    /** No register reaches further back. */
    private static final int FIRST = 1900;

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Ledger ledger;

    @Inject
    private ChangeNotes notes;

    @Inject
    private LadderVersions versions;

    @Inject
    private Questions questions;

    private final SortedMap<Integer, ClosedYear> known = new ConcurrentSkipListMap<>();

    /** The changes up to this one have been looked through: who sees a number sees all before it. */
    private final AtomicLong seen = new AtomicLong();

    /** All closed years, the first year first. */
    public List<ClosedYear> all() {
        long last = store.createQuery("select max(c.number) from Change c", Long.class)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0L);
        if (last > seen.get()) {
            store.createQuery(
                            "select c from Change c where c.kind = :kind and c.number > :seen and c.number <= :last",
                            Change.class)
                    .setParameter("kind", ClosedYear.KIND)
                    .setParameter("seen", seen.get())
                    .setParameter("last", last)
                    .getResultStream()
                    .map(ClosedYear::of)
                    .forEach(closed -> known.put(closed.year(), closed));
            seen.accumulateAndGet(last, Math::max);
        }
        return List.copyOf(known.values());
    }

    /** The closing of a year; empty while it is open. */
    public Optional<ClosedYear> of(int year) {
        return all().stream().filter(closed -> closed.year() == year).findFirst();
    }

    /** The closing with an identifier. */
    Optional<ClosedYear> of(UUID id) {
        return all().stream().filter(closed -> closed.id().equals(id)).findFirst();
    }

    /**
     * Closes a year by what is known now; one that is closed already stays as it is.
     *
     * @throws Problem required or out of range (422) when the year is missing or not over
     */
    public Registered<ClosedYear> close(@Nullable Integer year) {
        if (year == null) {
            throw Problem.field(ProblemType.REQUIRED, "year", null);
        }
        int last = questions.today().getYear() - 1;
        if (year < FIRST || year > last) {
            throw Problem.field(ProblemType.OUT_OF_RANGE, "year", year, FIRST, last);
        }
        ledger.hold();
        Optional<ClosedYear> before = of(year);
        if (before.isPresent()) {
            return new Registered<>(before.get().id(), before.get(), false);
        }
        OffsetDateTime now = ledger.recordedNow();
        int version = versions.active().number();
        ClosedYear closed = new ClosedYear(ClosedYear.id(year, version), year, now, version);
        notes.note(new ChangeNotes.Note(ClosedYear.KIND, closed.id(), null), ChangeType.REGISTERED);
        return new Registered<>(closed.id(), closed, true);
    }
}
