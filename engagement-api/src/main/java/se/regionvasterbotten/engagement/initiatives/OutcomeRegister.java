package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.regionvasterbotten.engagement.ledger.Digest;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;
import se.regionvasterbotten.engagement.web.Texts;

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

    Page<RegisteredOutcome> page(Paging paging) {
        Page<Outcome> page = facts.page(Outcome.class, "f.date, f.id", paging);
        return new Page<>(answers(page.items()), page.page(), page.limit(), page.total());
    }

    /**
     * The one that an id or an externalId names.
     *
     * @throws Problem not found (404)
     */
    public RegisteredOutcome one(String reference) {
        return facts.find(Outcome.class, Thing.OUTCOME, reference)
                .map(this::answer)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, reference));
    }

    /**
     * Registers an outcome; the same externalId with the same content changes nothing.
     *
     * @throws Problem with everything that is wrong, or when the externalId is taken by other content
     */
    public Registered<RegisteredOutcome> register(NewOutcome body) {
        Faults faults = new Faults();
        String externalId = Texts.required(faults, "externalId", body.externalId(), 200);
        String reference = Texts.required(faults, "initiative", body.initiative(), 200);
        String name = NameKey.required(faults, "name", body.name(), 300);
        String document = Texts.required(faults, "document", body.document(), 1000);
        LocalDate date = body.date() == null ? LocalDate.MIN : body.date();
        if (body.date() == null) {
            faults.add(ProblemType.REQUIRED, "date", null);
        }
        faults.throwIfAny();
        String content = Digest.of(reference, date, name, document);
        var now = ledger.recordedNow();
        Optional<Outcome> there = facts.registered(Outcome.class, Thing.OUTCOME, externalId);
        if (there.isPresent()) {
            if (!there.get().contentHash().filter(content::equals).isPresent()) {
                throw Problem.field(ProblemType.EXTERNAL_ID_TAKEN, "externalId", externalId);
            }
            return new Registered<>(there.get().id(), answer(there.get()), false);
        }
        Initiative initiative = initiatives.lookup(List.of(reference)).get(reference);
        if (initiative == null) {
            throw Problem.field(ProblemType.UNKNOWN_REFERENCE, "initiative", body.initiative());
        }
        Outcome created = new Outcome(Ids.next(), initiative.id(), date, name, document, content, now);
        facts.add(created);
        externalIds.give(Thing.OUTCOME, externalId, created.id());
        return new Registered<>(created.id(), answer(created), true);
    }

    private RegisteredOutcome answer(Outcome one) {
        return answers(List.of(one)).get(0);
    }

    private List<RegisteredOutcome> answers(List<Outcome> versions) {
        Map<UUID, String> theirs =
                externalIds.of(versions.stream().map(Outcome::id).toList());
        Map<UUID, Named> names =
                initiatives.names(versions.stream().map(Outcome::initiativeId).toList());
        return versions.stream()
                .map(one -> new RegisteredOutcome(
                        one.id(),
                        theirs.get(one.id()),
                        names.get(one.initiativeId()),
                        one.date(),
                        one.name(),
                        one.document(),
                        one.recordedAt()))
                .toList();
    }
}
