package se.regionvasterbotten.engagement.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.activities.Activities;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** Registers contributions, one or many, and answers them. */
@ApplicationScoped
public class ContributionRegister {
    private static final String ORDER = "f.date, f.id";

    @Inject
    private Facts facts;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private Ledger ledger;

    @Inject
    private Contributions contributions;

    @Inject
    private ContributionAnswers answers;

    @Inject
    private EvidenceReader reader;

    @Inject
    private Activities activities;

    @Inject
    private Clock clock;

    Page<RegisteredContribution> page(Paging paging) {
        return answered(facts.page(Contribution.class, ORDER, paging));
    }

    Page<RegisteredContribution> at(String activity, Paging paging) {
        UUID activityId = activities.require(activity).id();
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
        Faults faults = new Faults();
        List<ContributionDraft> drafts = drafts(body, faults);
        faults.throwIfAny();
        ledger.recordedNow();
        Map<String, Contribution> there = there(drafts, faults);
        faults.throwIfAny();
        List<ContributionDraft> fresh = drafts.stream()
                .filter(draft -> !there.containsKey(draft.externalId()))
                .toList();
        EvidenceSources sources = reader.of(fresh);
        List<Contribution> result = new ArrayList<>();
        for (ContributionDraft draft : drafts) {
            Contribution known = there.get(draft.externalId());
            if (known != null) {
                result.add(known);
                continue;
            }
            sources.evidence(draft, null, faults)
                    .map(evidence -> contributions.record(evidence, draft.externalId(), draft.content()))
                    .ifPresent(result::add);
        }
        faults.throwIfAny();
        return new Written(answers.of(result), !fresh.isEmpty());
    }

    /** A draft of a correction, right by itself. */
    ContributionDraft draft(NewContribution body) {
        Faults faults = new Faults();
        ContributionDraft draft = ContributionDraft.of(body, "", Clocks.today(clock), faults);
        faults.throwIfAny();
        if (draft == null) {
            throw new IllegalStateException("A draft is refused with a fault");
        }
        return draft;
    }

    private List<ContributionDraft> drafts(ContributionBody body, Faults faults) {
        LocalDate today = Clocks.today(clock);
        List<ContributionDraft> drafts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < body.items().size(); i++) {
            String prefix = body.many() ? "[" + i + "]." : "";
            ContributionDraft draft = ContributionDraft.of(body.items().get(i), prefix, today, faults);
            if (draft == null) {
                continue;
            }
            if (draft.externalId() != null && !seen.add(draft.externalId())) {
                faults.add(ProblemType.REPEATED, prefix + "externalId", draft.externalId());
            }
            drafts.add(draft);
        }
        return drafts;
    }

    private Map<String, Contribution> there(List<ContributionDraft> drafts, Faults faults) {
        List<String> told = drafts.stream()
                .flatMap(draft -> Stream.ofNullable(draft.externalId()))
                .toList();
        Map<String, UUID> ids = externalIds.find(Thing.CONTRIBUTION, told);
        Map<UUID, Contribution> latest = contributions.latest(ids.values());
        Map<String, Contribution> there = new HashMap<>();
        for (ContributionDraft draft : drafts) {
            UUID id = ids.get(draft.externalId());
            Contribution known = id == null ? null : latest.get(id);
            if (known == null) {
                continue;
            }
            if (!known.contentHash().filter(draft.content()::equals).isPresent()) {
                faults.add(ProblemType.EXTERNAL_ID_TAKEN, draft.prefix() + "externalId", draft.externalId());
            }
            there.put(String.valueOf(draft.externalId()), known);
        }
        return there;
    }

    /**
     * What registering led to.
     *
     * @param created whether anything was made
     */
    public record Written(List<RegisteredContribution> items, boolean created) {}
}
