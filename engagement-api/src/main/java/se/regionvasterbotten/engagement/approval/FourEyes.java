package se.regionvasterbotten.engagement.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.ladders.LadderVersions;
import se.regionvasterbotten.engagement.ledger.Fact;
import se.regionvasterbotten.engagement.ledger.Portions;
import se.regionvasterbotten.engagement.ledger.Writer;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/**
 * The rule of four eyes: with {@value #SETTING} true, evidence of a kind that can testify to more than rung 2, reported by a caller, waits until another caller
 * confirms it. What the product registers itself and what comes with a list does not. What waits goes on waiting when the setting is taken back.
 */
@ApplicationScoped
public class FourEyes {
    static final String SETTING = "engagement.four-eyes";

    private static final String WHO = "SELECT w.made_by FROM register_write w WHERE w.recorded_at = ?1";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Writer writer;

    @Inject
    private LadderVersions versions;

    private final boolean on =
            ConfigProvider.getConfig().getOptionalValue(SETTING, Boolean.class).orElse(false);

    /** The kinds that wait when this caller reports them: none without the setting, and none for the product itself. */
    public Set<Kind> held() {
        return on && writer.subject() != null ? high() : Set.of();
    }

    /** The kinds that one person is not enough for: what by the active version can testify to rung 3 or more. */
    public Set<Kind> high() {
        LadderVersion active = versions.active();
        return Arrays.stream(Kind.values())
                .filter(kind -> active.most(kind)
                        .filter(most -> most.compareTo(Rung.INTEREST) > 0)
                        .isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    /**
     * Notes that the caller told what a version says, which nobody else has confirmed.
     *
     * @throws Problem when the token names nobody (401), for then nobody else is somebody else
     */
    public void hold(Fact version) {
        store.persist(new HeldReport(version, subject()));
    }

    /**
     * What waits for a second person, each with its latest report.
     *
     * @param unconfirmed things whose current version counts for nothing, with what they would testify to
     */
    public Map<UUID, HeldReport> waiting(Map<UUID, Kind> unconfirmed) {
        Map<UUID, HeldReport> found = new HashMap<>();
        for (List<UUID> ids : Portions.of(List.copyOf(unconfirmed.keySet()))) {
            store.createQuery(
                            "select h from HeldReport h where h.thingId in :ids order by h.recordedAt",
                            HeldReport.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(one -> found.put(one.thingId(), one));
        }
        if (!found.isEmpty()) {
            Set<Kind> high = high();
            found.keySet().removeIf(id -> !high.contains(unconfirmed.get(id)));
        }
        return found;
    }

    /** Whether a version that counts or not waits for a second person. */
    public boolean waits(Fact current, boolean counts, Kind kind) {
        return !counts && !waiting(Map.of(current.id(), kind)).isEmpty();
    }

    /**
     * Whether what a caller says instead waits for a second person.
     *
     * @param waits whether what is corrected does: it is not let go by taking back the setting
     */
    public boolean holds(boolean waits, Kind kind) {
        return (waits ? high() : held()).contains(kind);
    }

    /** Whether it is this caller who told it, and so may not confirm it. */
    public boolean isOwn(HeldReport report) {
        String reporter = report.reportedBy();
        return reporter != null && reporter.equals(writer.subject());
    }

    /**
     * Ends the request when the caller would confirm a report of his or her own.
     *
     * @param current the version to be confirmed
     * @param kind what it testifies to
     * @param byHand whether a caller told it, and no list
     * @throws Problem second person (403)
     */
    public void demandSecondPerson(Fact current, Kind kind, boolean byHand) {
        HeldReport report = waiting(Map.of(current.id(), kind)).get(current.id());
        if (report == null && !(byHand && held().contains(kind))) {
            return;
        }
        // What was told while the setting was off has its teller where every write has.
        String reporter = report == null ? teller(current.recordedAt()) : report.reportedBy();
        if (subject().equals(reporter)) {
            throw Problem.of(ProblemType.SECOND_PERSON);
        }
    }

    private @Nullable String teller(OffsetDateTime recordedAt) {
        List<?> found = store.createNativeQuery(WHO).setParameter(1, recordedAt).getResultList();
        return found.isEmpty() ? null : (String) found.get(0);
    }

    private String subject() {
        String subject = writer.subject();
        if (subject == null || subject.isBlank()) {
            throw Problem.of(ProblemType.INVALID_TOKEN);
        }
        return subject;
    }
}
