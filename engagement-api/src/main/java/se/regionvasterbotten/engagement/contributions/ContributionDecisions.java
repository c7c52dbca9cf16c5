package se.regionvasterbotten.engagement.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.Survivors;
import se.regionvasterbotten.engagement.approval.FourEyes;
import se.regionvasterbotten.engagement.approval.NewStatus;
import se.regionvasterbotten.engagement.approval.Status;
import se.regionvasterbotten.engagement.ledger.Addressed;
import se.regionvasterbotten.engagement.ledger.Corrections;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Preconditions;

/** Corrects, confirms and retracts contributions. */
@ApplicationScoped
class ContributionDecisions {
    @Inject
    private Ledger ledger;

    @Inject
    private Corrections corrections;

    @Inject
    private Facts facts;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private ContributionRegister register;

    @Inject
    private Contributions contributions;

    @Inject
    private ContributionAnswers answers;

    @Inject
    private EvidenceReader reader;

    @Inject
    private Survivors survivors;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Clock clock;

    /**
     * As {@link Corrections#correct} says. Who corrects what one person is not enough for has told it anew, and somebody else confirms it.
     */
    RegisteredContribution correct(String reference, ContributionCorrection body, @Nullable String ifMatch) {
        Addressed<Contribution, RegisteredContribution> addressed =
                new Addressed<>(() -> register.require(reference), answers::of, ifMatch);
        return corrections.correct(addressed, body, (current, now, faults) -> {
            ContributionDraft draft = register.draft(body.content(), faults);
            externalIds.keep(Thing.CONTRIBUTION, current.id(), draft.externalId(), faults);
            Evidence evidence = reader.of(List.of(draft))
                    .evidence(draft, current.importId().orElse(null), faults)
                    .map(told -> told.of(current.evidence(), survivors::kept))
                    .orElse(null);
            faults.throwIfAny();
            return evidence == null || evidence.equals(current.evidence())
                    ? current
                    : corrected(current, evidence, draft.content());
        });
    }

    private Contribution corrected(Contribution current, Evidence evidence, String content) {
        boolean waits = fourEyes.waits(current, current.confirmed(), current.kind());
        boolean held = fourEyes.holds(waits, evidence.kind());
        Evidence told = held ? evidence.confirmed(false) : evidence;
        return waits && told.equals(current.evidence()) ? current : contributions.next(current, told, content, held);
    }

    /** Confirms or retracts; the status it has already changes nothing. */
    RegisteredContribution set(String reference, NewStatus body, @Nullable String ifMatch) {
        NewStatus.Wanted wanted = body.wanted();
        ledger.recordedNow();
        Contribution current = register.require(reference);
        Preconditions.match(ifMatch, () -> answers.of(current), body);
        if (current.status() == wanted.status()) {
            return answers.of(current);
        }
        if (current.status() == Status.RETRACTED) {
            throw Problem.of(ProblemType.WRONG_STATE, Status.RETRACTED);
        }
        return answers.of(
                wanted.status() == Status.RETRACTED
                        ? retract(current, wanted.reason())
                        : confirm(current, wanted.reason()));
    }

    private Contribution retract(Contribution current, String reason) {
        contributions.retract(current);
        contributions.decide(current, Status.RETRACTED, reason);
        return current;
    }

    private Contribution confirm(Contribution current, String reason) {
        LocalDate today = Clocks.today(clock);
        if (current.date().isAfter(today)) {
            throw Problem.field(ProblemType.IN_THE_FUTURE, "status", Status.CONFIRMED, today);
        }
        fourEyes.demandSecondPerson(current, current.kind(), current.importId().isEmpty());
        Evidence counting = current.evidence().confirmed(true);
        contributions.decide(current, Status.CONFIRMED, reason);
        Contribution confirmed =
                contributions.next(current, counting, current.contentHash().orElse(null), false);
        facts.correct(current, confirmed);
        return confirmed;
    }
}
