package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.approval.FourEyes;
import se.regionvasterbotten.engagement.approval.NewStatus;
import se.regionvasterbotten.engagement.approval.Status;
import se.regionvasterbotten.engagement.ledger.ChangeNotes;
import se.regionvasterbotten.engagement.ledger.ChangeType;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Preconditions;

/** Confirms memberships, for the first time and every year again, and retracts them. */
@ApplicationScoped
class MembershipDecisions {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Ledger ledger;

    @Inject
    private Facts facts;

    @Inject
    private ChangeNotes changes;

    @Inject
    private MemberAnswers answers;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Clock clock;

    RegisteredMember one(String id) {
        return answers.of(require(id));
    }

    /** Confirms or retracts; confirmed twice on one day, or retracted twice, changes nothing. */
    RegisteredMember set(String id, NewStatus body, @Nullable String ifMatch) {
        NewStatus.Wanted asked = body.wanted();
        Status wanted = asked.status();
        String reason = asked.reason();
        ledger.recordedNow();
        Membership current = require(id);
        Preconditions.match(ifMatch, () -> answers.of(current), body);
        if (current.status() == Status.RETRACTED) {
            if (wanted != Status.RETRACTED) {
                throw Problem.of(ProblemType.WRONG_STATE, Status.RETRACTED);
            }
            return answers.of(current);
        }
        if (wanted == Status.RETRACTED) {
            decide(current, Status.RETRACTED, reason);
            current.supersede(ledger.recordedNow());
            return answers.of(current);
        }
        return current.confirmed() ? renew(current, reason) : confirm(current, reason);
    }

    private RegisteredMember confirm(Membership current, String reason) {
        fourEyes.demandSecondPerson(current, current.role(), true);
        decide(current, Status.CONFIRMED, reason);
        Membership confirmed = current.counting(ledger.recordedNow());
        facts.correct(current, confirmed);
        return answers.of(confirmed);
    }

    /** It counts already, and moves nobody: one person is enough. */
    private RegisteredMember renew(Membership current, String reason) {
        RegisteredMember before = answers.of(current);
        if (Clocks.today(clock).equals(before.confirmedOn())) {
            return before;
        }
        decide(current, Status.CONFIRMED, reason);
        changes.note(new ChangeNotes.Note(current.changedKind(), current.id(), current.partOf()), ChangeType.CHANGED);
        return answers.of(current);
    }

    private void decide(Membership membership, Status status, String reason) {
        ledger.because(reason);
        store.persist(new MembershipDecision(membership.id(), status, reason, ledger.recordedNow()));
    }

    /** The latest version, a retracted one too. */
    private Membership require(String id) {
        return Ids.parse(id)
                .flatMap(known -> Optional.ofNullable(
                        facts.latest(Membership.class, List.of(known)).get(known)))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, id));
    }
}
