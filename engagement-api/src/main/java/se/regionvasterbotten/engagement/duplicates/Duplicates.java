package se.regionvasterbotten.engagement.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorNames;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;
import se.regionvasterbotten.engagement.web.Preconditions;

/** The worklist of pairs, and what officials say of them. */
@ApplicationScoped
class Duplicates {
    private static final String OPEN =
            " from LikelyDuplicate d where d.status = :open and d.type in :types and not exists"
                    + " (select g.id from ActorMerge g where g.supersededAt is null and (g.mergedId = d.oneId or g.mergedId = d.otherId))";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private DuplicateFinder finder;

    @Inject
    private ActorNames names;

    DuplicatesPage page(@Nullable ActorType type, Paging paging) {
        long pending = finder.catchUp();
        EnumSet<ActorType> types = type == null ? EnumSet.allOf(ActorType.class) : EnumSet.of(type);
        List<LikelyDuplicate> items = store.createQuery(
                        "select d" + OPEN + " order by d.confidence desc, d.id", LikelyDuplicate.class)
                .setParameter("open", LikelyDuplicate.Status.OPEN)
                .setParameter("types", types)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultList();
        long total = store.createQuery("select count(d)" + OPEN, Long.class)
                .setParameter("open", LikelyDuplicate.Status.OPEN)
                .setParameter("types", types)
                .getSingleResult();
        return DuplicatesPage.of(Page.of(answers(items), paging, total), pending);
    }

    /**
     * What an official says of a pair: it is remembered, and the pair is not proposed again.
     *
     * @throws Problem not found (404), precondition failed (412), no status (422)
     */
    DuplicateAnswer say(String id, NewDuplicateStatus body, @Nullable String ifMatch) {
        if (body.status() == null) {
            throw Problem.field(ProblemType.REQUIRED, "status", null);
        }
        LikelyDuplicate pair = Ids.parse(id)
                .flatMap(known -> Optional.ofNullable(store.find(LikelyDuplicate.class, known)))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, id));
        Preconditions.match(ifMatch, () -> answers(List.of(pair)).get(0), body);
        pair.say(body.status());
        return answers(List.of(pair)).get(0);
    }

    private List<DuplicateAnswer> answers(List<LikelyDuplicate> pairs) {
        List<UUID> ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.oneId(), pair.otherId()))
                .toList();
        ActorNames.Names known = names.ofEntries(ids, ids);
        return pairs.stream().map(pair -> DuplicateAnswer.of(pair, known)).toList();
    }
}
