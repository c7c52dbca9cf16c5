package se.regionvasterbotten.engagement.ladders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.InvalidLadder;
import se.regionvasterbotten.engagement.ladder.LadderFault;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Language;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;
import se.regionvasterbotten.engagement.web.Preconditions;

/** Takes new ladder versions in, and lets figures follow them. */
@RequestScoped
public class VersionRegister {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private LadderVersions versions;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<PreparationAsked> asked;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    Page<VersionAnswer> page(Paging paging) {
        List<VersionAnswer> items = store.createQuery(
                        "select v from StoredVersion v order by v.number", StoredVersion.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultStream()
                .map(VersionAnswer::of)
                .toList();
        return Page.of(items, paging, versions.latest());
    }

    LadderAnswer read(int number) {
        StoredVersion stored = versions.require(number);
        return LadderAnswer.of(versions.rules(stored), stored.status(), language.locale());
    }

    VersionAnswer status(int number) {
        return VersionAnswer.of(versions.require(number));
    }

    /** Takes in a version under the next number; nobody follows it yet. */
    VersionAnswer add(NewLadderVersion body) {
        ledger.hold();
        Faults faults = new Faults();
        StoredVersion created = new StoredVersion(sound(body, versions.latest() + 1, faults), Clocks.now(clock));
        store.persist(created);
        return VersionAnswer.of(created);
    }

    private LadderVersion sound(NewLadderVersion body, int number, Faults faults) {
        try {
            return body.draft(number, faults).version();
        } catch (InvalidLadder invalid) {
            for (LadderFault fault : invalid.faults()) {
                faults.add(
                        ProblemType.INCONSISTENT_LADDER,
                        fault.place(),
                        fault.value(),
                        fault.reason(language.locale()),
                        fault.remedy(language.locale()));
            }
            faults.throwIfAny();
            throw invalid;
        }
    }

    /**
     * Lets figures follow a version as soon as every actor's steps have been made by it; the active one stays active.
     *
     * @throws Problem wrong state (409) while another version is being prepared
     */
    VersionAnswer activate(int number, NewVersionStatus body, @Nullable String ifMatch) {
        ledger.hold();
        StoredVersion version = versions.require(number);
        Preconditions.match(ifMatch, () -> VersionAnswer.of(version), body);
        if (body.status() == null) {
            throw Problem.field(ProblemType.REQUIRED, "status", null);
        }
        if (body.status() != VersionStatus.ACTIVE) {
            throw Problem.field(ProblemType.UNKNOWN_WORD, "status", body.status(), List.of(VersionStatus.ACTIVE));
        }
        boolean waiting = version.status() == VersionStatus.DRAFT || version.status() == VersionStatus.RETIRED;
        if (waiting && !versions.stored(VersionStatus.PREPARING).isEmpty()) {
            throw Problem.of(ProblemType.WRONG_STATE, VersionStatus.PREPARING);
        }
        if (waiting) {
            version.prepare();
            asked.fire(new PreparationAsked(number));
        }
        return VersionAnswer.of(version);
    }
}
