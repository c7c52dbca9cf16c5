package se.regionvasterbotten.engagement.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.approval.FourEyes;
import se.regionvasterbotten.engagement.approval.Status;
import se.regionvasterbotten.engagement.ledger.ChangeNotes;
import se.regionvasterbotten.engagement.ledger.ChangeType;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.Portions;
import se.regionvasterbotten.engagement.ledger.Thing;

/** Writes contributions: adds, supersedes, retracts, and never overwrites (RULES section 8). */
@ApplicationScoped
public class Contributions {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Facts facts;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private Ledger ledger;

    @Inject
    private ChangeNotes changes;

    @Inject
    private FourEyes fourEyes;

    /** Records evidence whose references are found and whose rules are held; the same evidence told twice is recorded twice. */
    public Contribution record(Evidence evidence) {
        return record(evidence, null, null, false);
    }

    /**
     * Records what a caller reports.
     *
     * @param held whether it waits for another person, and counts for nothing until then
     */
    Contribution record(Evidence evidence, @Nullable String externalId, @Nullable String contentHash, boolean held) {
        Evidence told = held ? evidence.confirmed(false) : evidence;
        Contribution created = new Contribution(Ids.next(), told, contentHash, ledger.recordedNow());
        facts.add(created);
        if (held) {
            fourEyes.hold(created);
        }
        externalIds.give(Thing.CONTRIBUTION, externalId, created.id());
        return created;
    }

    /** The version that is to hold instead of a current one; it is not added. What is held waits for another person. */
    Contribution next(Contribution current, Evidence evidence, @Nullable String contentHash, boolean held) {
        Contribution next = new Contribution(current.id(), evidence, contentHash, ledger.recordedNow());
        if (held) {
            fourEyes.hold(next);
        }
        return next;
    }

    void retract(Contribution current) {
        current.supersede(ledger.recordedNow());
    }

    /** Takes back all that came with a list and still holds; gives how many that was. */
    public int retractImport(UUID importId) {
        OffsetDateTime now = ledger.recordedNow();
        List<UUID> ended = store.createQuery(
                        "select c.id from Contribution c where c.importId = :import and c.supersededAt is null order by c.id",
                        UUID.class)
                .setParameter("import", importId)
                .getResultList();
        ended.forEach(
                id -> changes.note(new ChangeNotes.Note(Thing.CONTRIBUTION.name(), id, null), ChangeType.RETRACTED));
        return store.createQuery(
                        "update Contribution c set c.supersededAt = :now where c.importId = :import and c.supersededAt is null")
                .setParameter("now", now)
                .setParameter("import", importId)
                .executeUpdate();
    }

    /** Who tells evidence too: a list, and where it stands there. */
    public record Telling(UUID importId, String source) {}

    /** Lets evidence go on as what another list tells; what has ended stays so. */
    public void handOver(Map<UUID, Telling> tellings) {
        OffsetDateTime now = ledger.recordedNow();
        for (List<UUID> some : Portions.of(List.copyOf(tellings.keySet()))) {
            Map<UUID, Contribution> current = facts.current(Contribution.class, some);
            Map<UUID, List<UUID>> themes = facts.themes(Contribution.class, current.values());
            Map<Contribution, Contribution> next = new HashMap<>();
            current.forEach((id, one) -> {
                Evidence evidence = one.evidence(Set.copyOf(themes.getOrDefault(one.versionId(), List.of())))
                        .toldBy(Objects.requireNonNull(tellings.get(id)));
                next.put(one, new Contribution(id, evidence, one.contentHash().orElse(null), now));
            });
            facts.correct(next);
        }
    }

    void decide(Contribution contribution, Status status, @Nullable String reason) {
        ledger.because(reason);
        store.persist(new ContributionDecision(contribution.id(), status, reason, ledger.recordedNow()));
    }

    /** The latest version of what an id or an externalId names, a retracted one too; empty when it is unknown. */
    Optional<Contribution> latest(String reference) {
        return externalIds
                .find(Thing.CONTRIBUTION, reference)
                .or(() -> Ids.parse(reference))
                .flatMap(this::latest);
    }

    private Optional<Contribution> latest(UUID id) {
        return Optional.ofNullable(latest(List.of(id)).get(id));
    }

    /** The latest versions of these, retracted ones too. */
    Map<UUID, Contribution> latest(Collection<UUID> ids) {
        Map<UUID, Contribution> found = new HashMap<>();
        for (List<UUID> some : Portions.of(List.copyOf(ids))) {
            store.createQuery(
                            "select c from Contribution c where c.id in :ids order by c.recordedAt", Contribution.class)
                    .setParameter("ids", some)
                    .getResultStream()
                    .forEach(one -> found.put(one.id(), one));
        }
        return found;
    }
}
