package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorNames;
import se.regionvasterbotten.engagement.ledger.Fact;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** What stands on an initiative: its members, its outcomes, and what was given within it. */
@ApplicationScoped
class InitiativeParts {
    private static final String OF = " f where f.supersededAt is null and f.initiativeId = :initiative";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private ActorNames names;

    /**
     * What its members become when an initiative is corrected: whoever ended with it ends with it still. Adds a fault for each who would not fit.
     *
     * @return each that changes with the version that follows
     */
    Map<Membership, Membership> follow(Initiative before, Initiative after, Faults faults) {
        LocalDate end = after.to().orElse(null);
        Map<Membership, Membership> moved = new LinkedHashMap<>();
        if (after.to().equals(before.to())) {
            return moved;
        }
        for (Membership one : of(Membership.class, before)) {
            boolean with = one.to().equals(before.to());
            LocalDate theirs = with ? end : one.to().orElse(null);
            if (!fits(one.from(), theirs, end)) {
                faults.add(
                        ProblemType.MEMBER_OUTSIDE,
                        "to",
                        end,
                        called(one),
                        one.from(),
                        one.to().map(Object::toString).orElse("–"));
            } else if (with) {
                moved.put(one, one.ending(theirs, after.recordedAt()));
            }
        }
        return moved;
    }

    private static boolean fits(LocalDate from, @Nullable LocalDate to, @Nullable LocalDate end) {
        return end == null || (from.isBefore(end) && (to == null || !to.isAfter(end)));
    }

    private String called(Membership one) {
        String name = names.of(
                        one.organisationId().stream().toList(),
                        one.personId().stream().toList())
                .actor(one.organisationId(), one.personId())
                .name();
        return Objects.requireNonNullElse(name, one.id().toString());
    }

    /** How many pieces that is. */
    long count(Initiative initiative) {
        return Stream.of("Membership", "Outcome", "Contribution")
                .mapToLong(type -> store.createQuery("select count(f) from " + type + OF, Long.class)
                        .setParameter("initiative", initiative.id())
                        .getSingleResult())
                .sum();
    }

    /** Takes back its members and its outcomes. */
    void takeBack(Initiative initiative, OffsetDateTime now) {
        of(Membership.class, initiative).forEach(one -> one.supersede(now));
        of(Outcome.class, initiative).forEach(one -> one.supersede(now));
    }

    private <T extends Fact> List<T> of(Class<T> type, Initiative initiative) {
        return store.createQuery("select f from " + type.getSimpleName() + OF + " order by f.id", type)
                .setParameter("initiative", initiative.id())
                .getResultList();
    }
}
