package se.regionvasterbotten.engagement.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.activities.ActivityRegister;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemDocument;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Handling;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** Registers contributions, one or many, and answers them. */
@ApplicationScoped
public class ContributionRegister {
    private static final String ORDER = "f.date, f.id";

    @Inject
    private Facts facts;

    @Inject
    private Contributions contributions;

    @Inject
    private ContributionAnswers answers;

    @Inject
    private ContributionIntake intake;

    @Inject
    private ActivityRegister activities;

    @Inject
    private Clock clock;

    Page<RegisteredContribution> page(Paging paging) {
        return answered(facts.page(Contribution.class, ORDER, paging));
    }

    Page<RegisteredContribution> at(String activity, Paging paging) {
        UUID activityId = activities.latest(activity).id();
        return answered(facts.page(Contribution.class, "activityId", activityId, ORDER, paging));
    }

    private Page<RegisteredContribution> answered(Page<Contribution> page) {
        return new Page<>(answers.of(page.items()), page.page(), page.limit(), page.total());
    }

    RegisteredContribution one(String reference) {
        return answers.of(require(reference));
    }

    /** The latest version, a retracted one too. */
    Contribution require(String reference) {
        return contributions.latest(reference).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, reference));
    }

    /** Registers all or none; those that were there with the same content stay as they are. */
    public Written register(ContributionBody body) {
        List<IncomingRow> rows = intake.take(body, Handling.STRICT);
        List<Contribution> told = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.contribution()))
                .toList();
        return new Written(answers.of(told), rows.stream().anyMatch(IncomingRow::created));
    }

    /** Registers each that is right, and says of the others what is wrong. */
    List<RegisteredRow> registerEach(ContributionBody body, Function<Problem, ProblemDocument> told) {
        List<IncomingRow> rows = intake.take(body, Handling.LENIENT);
        Map<UUID, RegisteredContribution> answered =
                answers
                        .of(rows.stream()
                                .flatMap(row -> Stream.ofNullable(row.contribution()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(RegisteredContribution::id, Function.identity()));
        return rows.stream().map(row -> RegisteredRow.of(row, answered, told)).toList();
    }

    /** A draft of a correction, right by itself; ends the request with the faults that it has already and its own. */
    ContributionDraft draft(NewContribution body, Faults faults) {
        ContributionDraft draft = ContributionDraft.of(body, "", Clocks.today(clock), faults);
        faults.throwIfAny();
        if (draft == null) {
            throw new IllegalStateException("A draft is refused with a fault");
        }
        return draft;
    }

    /**
     * What registering led to.
     *
     * @param created whether anything was made
     */
    public record Written(List<RegisteredContribution> items, boolean created) {}
}
