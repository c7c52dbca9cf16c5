package se.regionvasterbotten.engagement.ladders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** The ladder versions there are: the first is delivered with the product, others are told. */
@ApplicationScoped
public class LadderVersions {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    /** Rules never change, so each version is read once. */
    private final Map<Integer, LadderVersion> read = new ConcurrentHashMap<>();

    /** The version that figures follow when none is asked for. */
    public LadderVersion active() {
        return rules(stored(VersionStatus.ACTIVE).get(0));
    }

    /** The versions that steps are stored of: the active one, and one that is being prepared. */
    public List<LadderVersion> kept() {
        return store.createQuery(
                        "select v from StoredVersion v where v.status in (:active, :preparing) order by v.number",
                        StoredVersion.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("active", VersionStatus.ACTIVE)
                .setParameter("preparing", VersionStatus.PREPARING)
                .getResultStream()
                .map(this::rules)
                .toList();
    }

    /**
     * The version with a number, the active one when no number is given.
     *
     * @throws Problem out of range (400) when there is no such version
     */
    public LadderVersion find(@Nullable Integer number) {
        return find("ladderVersion", number);
    }

    /**
     * The version that a parameter asks for, the active one when it is not given.
     *
     * @throws Problem out of range (400) when there is no such version
     */
    public LadderVersion find(String parameter, @Nullable Integer number) {
        if (number == null) {
            return active();
        }
        StoredVersion known = store.find(StoredVersion.class, number);
        if (known == null) {
            throw Problem.field(ProblemType.PARAMETER_OUT_OF_RANGE, parameter, number, 1, latest());
        }
        return rules(known);
    }

    /**
     * The version at an address.
     *
     * @throws Problem not found (404)
     */
    public LadderVersion at(int number) {
        return rules(require(number));
    }

    /** Says how many actors have got their steps by a version that is being prepared. */
    public void prepared(int number, int done, int total) {
        store.createQuery("select v from StoredVersion v where v.number = :number", StoredVersion.class)
                .setParameter("number", number)
                .getResultStream()
                .filter(version -> version.status() == VersionStatus.PREPARING)
                .forEach(version -> version.progress(done, total));
    }

    /** Every actor has its steps by a version: when it was being prepared, figures follow it from now on. */
    public void activate(int number, OffsetDateTime now) {
        stored(VersionStatus.PREPARING).stream()
                .filter(version -> version.number() == number)
                .forEach(version -> {
                    stored(VersionStatus.ACTIVE).forEach(StoredVersion::retire);
                    version.activate(now);
                });
    }

    /** The greatest number that any version has. */
    int latest() {
        return store.createQuery("select max(v.number) from StoredVersion v", Integer.class)
                .getSingleResult();
    }

    StoredVersion require(int number) {
        StoredVersion known = store.find(StoredVersion.class, number);
        if (known == null) {
            throw Problem.of(ProblemType.NOT_FOUND, number);
        }
        return known;
    }

    List<StoredVersion> stored(VersionStatus status) {
        return store.createQuery("select v from StoredVersion v where v.status = :status", StoredVersion.class)
                .setParameter("status", status)
                .getResultList();
    }

    LadderVersion rules(StoredVersion version) {
        return read.computeIfAbsent(version.number(), number -> version.version());
    }
}
