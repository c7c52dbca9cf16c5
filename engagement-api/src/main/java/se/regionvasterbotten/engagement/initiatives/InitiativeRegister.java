package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.NameSearch;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.Catalogue;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Theme;
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
    private Initiatives initiatives;

    @Inject
    private NameSearch search;

    @Inject
    private Members members;

    @Inject
    private Clock clock;

    /** All, by their first day; with a part of a name those that have it, the nearest first. */
    Page<RegisteredInitiative> page(@Nullable String name, Paging paging) {
        Page<Initiative> page = name == null || name.isBlank()
                ? facts.page(Initiative.class, "f.fromDate, f.id", paging)
                : facts.page(Initiative.class, search.find(Thing.INITIATIVE, name), paging);
        return new Page<>(answers(page.items()), page.page(), page.limit(), page.total());
    }

    /**
     * The one that an id or an externalId names.
     *
     * @throws Problem not found (404)
     */
    public RegisteredInitiative one(String reference) {
        return answer(initiatives.require(reference));
    }

    /**
     * Registers an initiative with its members; the same externalId with the same content changes nothing.
     *
     * @throws Problem with everything that is wrong, or when the externalId is taken by other content
     */
    public Registered<RegisteredInitiative> register(NewInitiative body) {
        InitiativeDraft draft = InitiativeDraft.of(body, Clocks.today(clock));
        var now = ledger.recordedNow();
        Optional<Initiative> there = facts.registered(Initiative.class, Thing.INITIATIVE, draft.externalId());
        if (there.isPresent()) {
            if (!there.get().contentHash().filter(draft.content()::equals).isPresent()) {
                throw Problem.field(ProblemType.EXTERNAL_ID_TAKEN, "externalId", draft.externalId());
            }
            return new Registered<>(there.get().id(), answer(there.get()), false);
        }
        Faults faults = new Faults();
        Set<UUID> themes = draft.themes().resolve(references.themes(), faults, "");
        Initiative created = new Initiative(Ids.next(), draft.name(), draft.type(), draft.from(), draft.content(), now)
                .until(draft.to())
                .about(themes)
                .stating(draft.statedSolution(), draft.document());
        facts.add(created);
        externalIds.give(Thing.INITIATIVE, draft.externalId(), created.id());
        members.register(created, draft.members(), faults);
        return new Registered<>(created.id(), answer(created), true);
    }

    Registered<RegisteredMember> join(String reference, NewMember body) {
        ledger.recordedNow();
        Initiative initiative = initiatives.require(reference);
        Faults faults = new Faults();
        MemberDraft draft =
                MemberDraft.of(body, "", initiative.from(), initiative.to().orElse(null), Clocks.today(clock), faults);
        faults.throwIfAny();
        return members.register(initiative, draft == null ? List.of() : List.of(draft), faults)
                .get(0);
    }

    private RegisteredInitiative answer(Initiative one) {
        return answers(List.of(one)).get(0);
    }

    private List<RegisteredInitiative> answers(List<Initiative> versions) {
        Map<UUID, String> theirs =
                externalIds.of(versions.stream().map(Initiative::id).toList());
        Map<UUID, List<UUID>> themes = facts.themes(Initiative.class, versions);
        Catalogue<Theme> catalogue = references.themes();
        return versions.stream()
                .map(one -> new RegisteredInitiative(
                        one.id(),
                        theirs.get(one.id()),
                        one.name(),
                        one.type().word(),
                        catalogue.named(themes.get(one.versionId())),
                        one.from(),
                        one.to().orElse(null),
                        one.statedSolution().orElse(null),
                        one.document().orElse(null),
                        one.recordedAt()))
                .toList();
    }
}
