package se.regionvasterbotten.engagement.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.regionvasterbotten.engagement.activities.ActivityChange;
import se.regionvasterbotten.engagement.initiatives.InitiativeTakenBack;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Clocks;

/** What becomes of contributions when what they were given at is corrected or taken back. */
@ApplicationScoped
class OccasionEvidence {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Facts facts;

    @Inject
    private Ledger ledger;

    @Inject
    private Contributions contributions;

    @Inject
    private Clock clock;

    /** At an activity the date is the activity's (RULES section 4), whichever it is. */
    void at(@Observes ActivityChange change) {
        if (change.taken()) {
            takeBack(given("activityId", change.activity()), change.withEvidence());
        } else if (!change.date().equals(change.before().date())) {
            move(given("activityId", change.activity()), change.date());
        }
    }

    /** What was given within an initiative goes along when that is taken back with all that stands on it. */
    void within(@Observes InitiativeTakenBack initiative) {
        takeBack(given("initiativeId", initiative.initiative()), true);
    }

    private void move(List<Contribution> given, LocalDate date) {
        LocalDate today = Clocks.today(clock);
        if (date.isAfter(today) && given.stream().anyMatch(Contribution::confirmed)) {
            throw Problem.field(ProblemType.IN_THE_FUTURE, "date", date, today);
        }
        OffsetDateTime now = ledger.recordedNow();
        Map<Contribution, Contribution> corrections = new LinkedHashMap<>();
        given.forEach(one -> corrections.put(
                one,
                new Contribution(
                        one.id(), one.evidence().on(date), one.contentHash().orElse(null), now)));
        facts.correct(corrections);
    }

    private void takeBack(List<Contribution> given, boolean along) {
        if (!along && !given.isEmpty()) {
            throw Problem.of(ProblemType.HAS_EVIDENCE, given.size());
        }
        given.forEach(contributions::retract);
    }

    /** With their themes, for each version says them anew. */
    private List<Contribution> given(String field, UUID occasion) {
        return store.createQuery(
                        "select distinct c from Contribution c left join fetch c.themeIds"
                                + " where c.supersededAt is null and c." + field + " = :occasion",
                        Contribution.class)
                .setParameter("occasion", occasion)
                .getResultList();
    }
}
