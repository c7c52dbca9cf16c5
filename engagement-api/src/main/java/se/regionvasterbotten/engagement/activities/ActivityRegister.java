package se.regionvasterbotten.engagement.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.NameSearch;
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

/** Registers activities and answers them. */
@ApplicationScoped
public class ActivityRegister {
    @Inject
    private Facts facts;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private Ledger ledger;

    @Inject
    private ActivityReader reader;

    @Inject
    private ActivityAnswers answers;

    @Inject
    private NameSearch search;

    /** All, by day; with a part of a name those that have it, the nearest first. */
    Page<RegisteredActivity> page(@Nullable String name, Paging paging) {
        Page<Activity> page = name == null || name.isBlank()
                ? facts.page(Activity.class, "f.date, f.id", paging)
                : facts.page(Activity.class, search.find(Thing.ACTIVITY, name), paging);
        return new Page<>(answers.of(page.items()), page.page(), page.limit(), page.total());
    }

    /** The one at an address, one that is taken back too. */
    RegisteredActivity one(String reference) {
        return answers.of(latest(reference));
    }

    /**
     * The latest version of the one at an address.
     *
     * @throws Problem not found (404)
     */
    public Activity latest(String reference) {
        return facts.latest(Activity.class, Thing.ACTIVITY, reference)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, reference));
    }

    /**
     * Registers an activity; the same externalId with the same content changes nothing.
     *
     * @throws Problem with everything that is wrong, or when the externalId is taken by other content
     */
    public Registered<RegisteredActivity> register(NewActivity body) {
        ActivityDraft draft = ActivityDraft.of(body);
        var now = ledger.recordedNow();
        Optional<Activity> there = facts.told(Activity.class, Thing.ACTIVITY, draft.externalId());
        if (there.isPresent()) {
            if (!there.get().contentHash().filter(draft.content()::equals).isPresent()) {
                throw Problem.field(ProblemType.EXTERNAL_ID_TAKEN, "externalId", draft.externalId());
            }
            return new Registered<>(there.get().id(), answers.of(there.get()), false);
        }
        Activity created = reader.version(Ids.next(), draft, now);
        facts.add(created);
        externalIds.give(Thing.ACTIVITY, draft.externalId(), created.id());
        return new Registered<>(created.id(), answers.of(created), true);
    }
}
