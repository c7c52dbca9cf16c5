package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.NameSearch;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** Registers initiatives with their members, and answers them. */
@ApplicationScoped
public class InitiativeRegister {
    @Inject
    private Facts facts;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private Ledger ledger;

    @Inject
    private References references;

    @Inject
    private NameSearch search;

    @Inject
    private Members members;

    @Inject
    private InitiativeAnswers answers;

    @Inject
    private Clock clock;

    /** All, by their first day; with a part of a name those that have it, the nearest first. */
    Page<RegisteredInitiative> page(@Nullable String name, Paging paging) {
        Page<Initiative> page = name == null || name.isBlank()
                ? facts.page(Initiative.class, "f.fromDate, f.id", paging)
                : facts.page(Initiative.class, search.find(Thing.INITIATIVE, name), paging);
        return new Page<>(answers.of(page.items()), page.page(), page.limit(), page.total());
    }

    /** The one at an address, one that is taken back too. */
    RegisteredInitiative one(String reference) {
        return answers.of(latest(reference));
    }

    /**
     * The latest version of the one at an address.
     *
     * @throws Problem not found (404)
     */
    Initiative latest(String reference) {
        return facts.latest(Initiative.class, Thing.INITIATIVE, reference)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, reference));
    }

    /** One as it was known at an instant; empty when it was not known then. */
    public Optional<RegisteredInitiative> known(UUID id, OffsetDateTime knownAt) {
        return Optional.ofNullable(
                        facts.known(Initiative.class, List.of(id), knownAt).get(id))
                .map(one -> answers.of(List.of(one), references.themes(knownAt)).get(0))
                .map(RegisteredInitiative::held);
    }

    /**
     * Registers an initiative with its members; the same externalId with the same content changes nothing.
     *
     * @throws Problem with everything that is wrong, or when the externalId is taken by other content
     */
    public Registered<RegisteredInitiative> register(NewInitiative body) {
        InitiativeDraft draft = InitiativeDraft.of(body, Clocks.today(clock));
        var now = ledger.recordedNow();
        Optional<Initiative> there = facts.told(Initiative.class, Thing.INITIATIVE, draft.externalId());
        if (there.isPresent()) {
            if (!there.get().contentHash().filter(draft.content()::equals).isPresent()) {
                throw Problem.field(ProblemType.EXTERNAL_ID_TAKEN, "externalId", draft.externalId());
            }
            return new Registered<>(there.get().id(), answers.of(there.get()), false);
        }
        Faults faults = new Faults();
        Initiative created = version(Ids.next(), draft, now, faults);
        facts.add(created);
        externalIds.give(Thing.INITIATIVE, draft.externalId(), created.id());
        members.register(created, draft.members(), faults);
        return new Registered<>(created.id(), answers.of(created), true);
    }

    /** The version of an initiative that a draft makes, where no fault is added; it is not added. */
    Initiative version(UUID id, InitiativeDraft draft, OffsetDateTime recordedAt, Faults faults) {
        Set<UUID> themes = draft.themes().resolve(references.themes(), faults, "");
        return new Initiative(id, draft.name(), draft.type(), draft.from(), draft.content(), recordedAt)
                .until(draft.to())
                .about(themes)
                .stating(draft.statedSolution(), draft.document());
    }

    Registered<RegisteredMember> join(String reference, NewMember body) {
        ledger.recordedNow();
        Initiative initiative = latest(reference);
        RegisterStatus.demandRegistered(initiative);
        Faults faults = new Faults();
        MemberDraft draft =
                MemberDraft.of(body, "", initiative.from(), initiative.to().orElse(null), Clocks.today(clock), faults);
        faults.throwIfAny();
        return members.register(initiative, draft == null ? List.of() : List.of(draft), faults)
                .get(0);
    }
}
