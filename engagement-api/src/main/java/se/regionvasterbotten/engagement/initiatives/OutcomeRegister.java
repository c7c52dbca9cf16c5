package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** Registers outcomes and answers them. */
@ApplicationScoped
public class OutcomeRegister {
    @Inject
    private Facts facts;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private Ledger ledger;

    @Inject
    private Initiatives initiatives;

    @Inject
    private OutcomeAnswers answers;

    Page<RegisteredOutcome> page(Paging paging) {
        Page<Outcome> page = facts.page(Outcome.class, "f.date, f.id", paging);
        return new Page<>(answers.of(page.items()), page.page(), page.limit(), page.total());
    }

    /** The one at an address, one that is taken back too. */
    RegisteredOutcome one(String reference) {
        return answers.of(latest(reference));
    }

    /**
     * The latest version of the one at an address.
     *
     * @throws Problem not found (404)
     */
    Outcome latest(String reference) {
        return facts.latest(Outcome.class, Thing.OUTCOME, reference)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, reference));
    }

    /**
     * The one at an address as it was known at an instant.
     *
     * @throws Problem not found (404) when it was not known then
     */
    public RegisteredOutcome known(String reference, OffsetDateTime knownAt) {
        UUID id = latest(reference).id();
        return Optional.ofNullable(
                        facts.known(Outcome.class, List.of(id), knownAt).get(id))
                .map(one -> answers.of(List.of(one), initiatives.names(List.of(one.initiativeId()), knownAt))
                        .get(0))
                .map(RegisteredOutcome::held)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, reference));
    }

    /**
     * Registers an outcome; the same externalId with the same content changes nothing.
     *
     * @throws Problem with everything that is wrong, or when the externalId is taken by other content
     */
    public Registered<RegisteredOutcome> register(NewOutcome body) {
        OutcomeDraft draft = OutcomeDraft.of(body);
        var now = ledger.recordedNow();
        Optional<Outcome> there = facts.told(Outcome.class, Thing.OUTCOME, draft.externalId());
        if (there.isPresent()) {
            if (!there.get().contentHash().filter(draft.content()::equals).isPresent()) {
                throw Problem.field(ProblemType.EXTERNAL_ID_TAKEN, "externalId", draft.externalId());
            }
            return new Registered<>(there.get().id(), answers.of(there.get()), false);
        }
        Outcome created = version(Ids.next(), draft, now);
        facts.add(created);
        externalIds.give(Thing.OUTCOME, draft.externalId(), created.id());
        return new Registered<>(created.id(), answers.of(created), true);
    }

    /**
     * The version of an outcome that a draft makes; it is not added.
     *
     * @throws Problem unknown reference to an initiative
     */
    Outcome version(UUID id, OutcomeDraft draft, OffsetDateTime recordedAt) {
        Initiative initiative = initiatives.lookup(List.of(draft.initiative())).get(draft.initiative());
        if (initiative == null) {
            throw Problem.field(ProblemType.UNKNOWN_REFERENCE, "initiative", draft.initiative());
        }
        return new Outcome(
                id, initiative.id(), draft.date(), draft.name(), draft.document(), draft.content(), recordedAt);
    }
}
