package se.regionvasterbotten.engagement.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladders.LadderVersions;
import se.regionvasterbotten.engagement.ladders.PreparationAsked;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.web.Clocks;

/** Takes the runs forward, one portion in each transaction. Nobody writes meanwhile, so a portion sees facts and steps as one. */
@ApplicationScoped
class StepRuns {
    private static final int PORTION = 500;
    private static final int SHOWN = 100;

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Ledger ledger;

    @Inject
    private LadderVersions versions;

    @Inject
    private Reclassification reclassification;

    @Inject
    private StepStore stored;

    @Inject
    private Event<CheckAsked> begun;

    @Inject
    private Clock clock;

    /** Begins a check of what is stored. */
    @Transactional
    CheckAnswer check() {
        StepRun run = new StepRun(StepRun.Purpose.CHECK, versions.active().number(), Clocks.now(clock));
        run.expect(count());
        store.persist(run);
        begun.fire(new CheckAsked(run.id()));
        return CheckAnswer.of(run, List.of());
    }

    /** The check with an id; empty when there is none. */
    @Transactional
    Optional<CheckAnswer> check(UUID id) {
        return Optional.ofNullable(store.find(StepRun.class, id))
                .filter(run -> run.purpose() == StepRun.Purpose.CHECK)
                .map(run -> CheckAnswer.of(
                        run,
                        store.createQuery(
                                        "select d from StepDifference d where d.runId = :run order by d.id",
                                        StepDifference.class)
                                .setParameter("run", run.id())
                                .setMaxResults(SHOWN)
                                .getResultList()));
    }

    /** Begins to make the steps of a version that is to become active; those of versions that figures no longer follow are forgotten. */
    void prepare(@Observes PreparationAsked asked) {
        store.createNativeQuery(StepStatements.FORGET).executeUpdate();
        store.createNativeQuery(StepStatements.FORGET_DAYS).executeUpdate();
        store.persist(new StepRun(StepRun.Purpose.STORE, asked.number(), Clocks.now(clock)));
    }

    /** Works through the next portion of the run that was begun first; gives whether there was anything to do. */
    @Transactional
    boolean portion() {
        if (next().isEmpty()) {
            return false;
        }
        OffsetDateTime known = ledger.hold();
        next().ifPresent(run -> portion(run, known));
        return true;
    }

    private Optional<StepRun> next() {
        return store.createQuery(
                        "select r from StepRun r where r.status = :running order by r.startedAt, r.id", StepRun.class)
                .setParameter("running", StepRun.Status.RUNNING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private void portion(StepRun run, OffsetDateTime known) {
        store.refresh(run);
        if (run.status() == StepRun.Status.DONE) {
            return;
        }
        List<UUID> actors = actors(run);
        if (!actors.isEmpty()) {
            int differing = run.purpose() == StepRun.Purpose.CHECK
                    ? compare(run, actors, known)
                    : reclassification.refresh(actors, List.of(versions.find(run.ladderVersion())), known);
            run.advance(actors.get(actors.size() - 1), actors.size(), differing);
            run.expect(count());
            if (run.purpose() == StepRun.Purpose.STORE) {
                versions.prepared(run.ladderVersion(), run.done(), run.total());
            }
        } else if (!run.persons()) {
            run.goOnWithPersons();
        } else {
            run.end(run.purpose() == StepRun.Purpose.CHECK ? strays() : 0, Clocks.now(clock));
            if (run.purpose() == StepRun.Purpose.STORE) {
                versions.activate(run.ladderVersion(), Clocks.now(clock));
            }
        }
    }

    private List<UUID> actors(StepRun run) {
        String all = run.persons()
                ? "select p.id from Person p where p.id > :last order by p.id"
                : "select distinct o.id from Organisation o where o.id > :last order by o.id";
        return store.createQuery(all, UUID.class)
                .setParameter("last", run.lastActor())
                .setMaxResults(PORTION)
                .getResultList();
    }

    private int compare(StepRun run, List<UUID> actors, OffsetDateTime known) {
        List<LadderVersion> active = List.of(versions.active());
        Map<UUID, StoredActor> before =
                stored.read(actors, active.stream().map(LadderVersion::number).toList());
        int differing = 0;
        for (StoredActor made : reclassification.computed(actors, active, known)) {
            StoredActor one = before.getOrDefault(made.id(), made);
            if (!one.equals(made)) {
                differing++;
                store.persist(new StepDifference(run.id(), one, made));
            }
        }
        return differing;
    }

    /** How much is stored of what is no actor of the register, and how many days have another number of entries than there are. */
    private int strays() {
        return Stream.of(StepStatements.STRAYS, StepStatements.MISCOUNTED)
                .mapToInt(
                        counting -> ((Number) store.createNativeQuery(counting).getSingleResult()).intValue())
                .sum();
    }

    private int count() {
        return number("select count(distinct o.id) from Organisation o") + number("select count(p) from Person p");
    }

    private int number(String query) {
        return store.createQuery(query, Long.class).getSingleResult().intValue();
    }
}
