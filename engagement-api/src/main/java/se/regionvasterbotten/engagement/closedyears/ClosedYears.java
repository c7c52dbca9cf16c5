package se.regionvasterbotten.engagement.closedyears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladders.LadderVersions;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.ledger.Writer;
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
    private Writer writer;

    @Inject
    private LadderVersions versions;

    @Inject
    private Questions questions;

    /** All closed years, the first year first. */
    public List<ClosedYear> all() {
        return store.createQuery("select c from Closing c order by c.ofYear", Closing.class)
                .getResultStream()
                .map(Closing::closed)
                .toList();
    }

    /** The closing of a year; empty while it is open. */
    public Optional<ClosedYear> of(int year) {
        return all().stream().filter(closed -> closed.year() == year).findFirst();
    }

    /** The closing that an address names, by its identifier or by the year. */
    Optional<ClosedYear> at(String reference) {
        return all().stream()
                .filter(closed -> reference.equals(String.valueOf(closed.year()))
                        || Ids.parse(reference).filter(closed.id()::equals).isPresent())
                .findFirst();
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
        ClosedYear closed = new ClosedYear(
                Ids.next(), year, ledger.recordedNow(), versions.active().number());
        store.persist(new Closing(closed, writer.subject()));
        return new Registered<>(closed.id(), closed, true);
    }
}
