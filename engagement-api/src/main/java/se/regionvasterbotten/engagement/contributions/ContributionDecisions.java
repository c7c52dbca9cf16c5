package se.regionvasterbotten.engagement.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.approval.FourEyes;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Preconditions;
import se.regionvasterbotten.engagement.web.Texts;

/** Corrects, confirms and retracts contributions. */
@ApplicationScoped
class ContributionDecisions {
    @Inject
    private Ledger ledger;

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
    private FourEyes fourEyes;

    @Inject
    private Clock clock;

    /**
     * Supersedes what was told; the same content changes nothing, a retracted one stays retracted. Who corrects what one person is not enough for has told it anew, and
     * somebody else confirms it.
     */
    RegisteredContribution correct(String reference, NewContribution body, @Nullable String ifMatch) {
        ledger.recordedNow();
        Contribution current = register.require(reference);
        Preconditions.demand(ifMatch, () -> answers.of(current), body);
        ContributionDraft draft = register.draft(body);
        if (current.status() == Status.RETRACTED) {
            throw Problem.of(ProblemType.WRONG_STATE, Status.RETRACTED);
        }
        Faults faults = new Faults();
        sameExternalId(current, draft, faults);
        Evidence evidence = reader.of(List.of(draft))
                .evidence(draft, current.importId().orElse(null), faults)
                .orElse(null);
        faults.throwIfAny();
        if (evidence == null || evidence.equals(current.evidence())) {
            return answers.of(current);
        }
        // What waits is not let go by taking back the setting.
        boolean waits = !current.confirmed()
                && !fourEyes.waiting(Map.of(current.id(), current.kind())).isEmpty();
        boolean held = (waits ? fourEyes.high() : fourEyes.held()).contains(evidence.kind());
        Evidence told = held ? evidence.confirmed(false) : evidence;
        if (waits && told.equals(current.evidence())) {
            return answers.of(current);
        }
        return answers.of(contributions.correct(current, told, draft.content(), held));
    }

    /** Confirms or retracts; the status it has already changes nothing. */
    RegisteredContribution set(String reference, NewStatus body, @Nullable String ifMatch) {
        Faults faults = new Faults();
        Status wanted = body.status();
        if (wanted == null) {
            faults.add(ProblemType.REQUIRED, "status", null);
        } else if (wanted == Status.REGISTERED) {
            faults.add(ProblemType.UNKNOWN_WORD, "status", wanted, List.of(Status.CONFIRMED, Status.RETRACTED));
        }
        String reason = Texts.required(faults, "reason", body.reason(), 1000);
        faults.throwIfAny();
        ledger.recordedNow();
        Contribution current = register.require(reference);
        Preconditions.match(ifMatch, () -> answers.of(current), body);
        if (current.status() == wanted) {
            return answers.of(current);
        }
        if (current.status() == Status.RETRACTED) {
            throw Problem.of(ProblemType.WRONG_STATE, Status.RETRACTED);
        }
        return answers.of(wanted == Status.RETRACTED ? retract(current, reason) : confirm(current, reason));
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
        return contributions.correct(current, counting, current.contentHash().orElse(null), false);
    }

    /** A correction keeps the externalId, or gives one to what had none in the caller's space. */
    private void sameExternalId(Contribution current, ContributionDraft draft, Faults faults) {
        String told = draft.externalId();
        String has = externalIds.of(List.of(current.id())).get(current.id());
        if (told == null || Objects.equals(told, has)) {
            return;
        }
        if (has != null || externalIds.mine(Thing.CONTRIBUTION, told).isPresent()) {
            faults.add(ProblemType.EXTERNAL_ID_TAKEN, "externalId", told);
            return;
        }
        externalIds.give(Thing.CONTRIBUTION, told, current.id());
    }

    /** As {@link #correct(String, NewContribution, String)}, with the reason that the request gives. */
    RegisteredContribution correct(String reference, ContributionCorrection body, @Nullable String ifMatch) {
        Faults faults = new Faults();
        String reason = RegisterStatus.reason(body.reason(), faults);
        faults.throwIfAny();
        ledger.because(reason);
        return correct(reference, body.content(), ifMatch);
    }
}
