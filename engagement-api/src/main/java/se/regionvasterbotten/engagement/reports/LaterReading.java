package se.regionvasterbotten.engagement.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.activities.Activity;
import se.regionvasterbotten.engagement.actors.ActorMerge;
import se.regionvasterbotten.engagement.actors.Affiliation;
import se.regionvasterbotten.engagement.actors.Organisation;
import se.regionvasterbotten.engagement.actors.OrganisationSector;
import se.regionvasterbotten.engagement.contributions.Contribution;
import se.regionvasterbotten.engagement.initiatives.Initiative;
import se.regionvasterbotten.engagement.initiatives.Membership;
import se.regionvasterbotten.engagement.initiatives.Outcome;
import se.regionvasterbotten.engagement.ledger.Fact;
import se.regionvasterbotten.engagement.ledger.Portions;

/** Reads what is known otherwise now than at an instant, of what dates from before a day: a fixed number of statements per thousand things. */
@ApplicationScoped
class LaterReading {
    private static final String TOUCHED =
            " f where (f.recordedAt > :then or f.supersededAt is not null and f.supersededAt > :then)";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    /** Contributions; one that is not confirmed is as good as unknown. */
    List<Later<Contribution>> contributions(OffsetDateTime then, LocalDate end) {
        return later(Contribution.class, then, " and f.date < :end", end, Contribution::confirmed);
    }

    List<Later<Membership>> memberships(OffsetDateTime then, LocalDate end) {
        return later(Membership.class, then, " and f.fromDate < :end", end, one -> true);
    }

    List<Later<Activity>> activities(OffsetDateTime then, LocalDate end) {
        return later(Activity.class, then, " and f.date < :end", end, one -> true);
    }

    List<Later<Initiative>> initiatives(OffsetDateTime then, LocalDate end) {
        return later(Initiative.class, then, " and f.fromDate < :end", end, one -> true);
    }

    List<Later<Outcome>> outcomes(OffsetDateTime then, LocalDate end) {
        return later(Outcome.class, then, " and f.date < :end", end, one -> true);
    }

    /** Merges hold for every day. */
    List<Later<ActorMerge>> merges(OffsetDateTime then) {
        return later(ActorMerge.class, then, "", null, one -> true);
    }

    /** Affiliations of persons with evidence that states no mandate: of others they give nobody anything. */
    List<Later<Affiliation>> affiliations(OffsetDateTime then, LocalDate end) {
        List<Later<Affiliation>> all = later(Affiliation.class, then, " and f.fromDate < :end", end, one -> true);
        List<UUID> persons =
                all.stream().map(one -> one.latest().personId()).distinct().toList();
        Set<UUID> unstated = new HashSet<>();
        for (String evidence : List.of("Contribution", "Membership")) {
            for (List<UUID> some : Portions.of(persons)) {
                unstated.addAll(store.createQuery(
                                "select distinct f.personId from " + evidence
                                        + " f where f.onBehalfOfId is null and f.personId in :ids",
                                UUID.class)
                        .setParameter("ids", some)
                        .getResultList());
            }
        }
        return all.stream()
                .filter(one -> unstated.contains(one.latest().personId()))
                .toList();
    }

    /** Organisations that were known: whether own staff, and their home region. */
    List<Later<Organisation>> organisations(OffsetDateTime then) {
        return later(Organisation.class, then, " and f.recordedAt <= :then", null, one -> true);
    }

    /** Sectors of organisations that were known. */
    List<Later<OrganisationSector>> sectors(OffsetDateTime then, LocalDate end) {
        return later(
                OrganisationSector.class,
                then,
                " and (f.fromDate is null or f.fromDate < :end) and exists"
                        + " (select o.id from Organisation o where o.id = f.organisationId and o.recordedAt <= :then)",
                end,
                one -> true);
    }

    /** What some persons' affiliations are known to be now. */
    List<Affiliation> affiliationsOf(Collection<UUID> persons) {
        return of(
                "select f from Affiliation f where f.supersededAt is null and f.personId in :ids",
                persons,
                Affiliation.class);
    }

    /** Thing, organisation, mandate and person of the evidence there is of some activities or initiatives. */
    List<Object[]> evidence(String entity, String thing, Collection<UUID> things) {
        return of(
                "select f." + thing + ", f.organisationId, f.onBehalfOfId, f.personId from " + entity
                        + " f where f.supersededAt is null and f." + thing + " in :ids",
                things,
                Object[].class);
    }

    private <T extends Fact> List<Later<T>> later(
            Class<T> type, OffsetDateTime then, String which, @Nullable LocalDate end, Predicate<T> counts) {
        TypedQuery<UUID> touched = store.createQuery(
                        "select distinct f.id from " + type.getSimpleName() + TOUCHED + which, UUID.class)
                .setParameter("then", then);
        if (end != null) {
            touched.setParameter("end", end);
        }
        List<UUID> ids = touched.getResultList();
        Map<UUID, List<T>> versions = new LinkedHashMap<>();
        for (List<UUID> some : Portions.of(ids)) {
            store.createQuery(
                            "select f from " + type.getSimpleName()
                                    + " f where f.id in :ids and (f.supersededAt is null"
                                    + " or f.recordedAt <= :then and f.supersededAt > :then)",
                            type)
                    .setParameter("ids", some)
                    .setParameter("then", then)
                    .getResultStream()
                    .filter(counts)
                    .forEach(one -> versions.computeIfAbsent(one.id(), none -> new ArrayList<>())
                            .add(one));
        }
        return versions.entrySet().stream()
                .flatMap(one -> Later.of(one.getKey(), one.getValue(), then).stream())
                .toList();
    }

    private <R> List<R> of(String select, Collection<UUID> ids, Class<R> type) {
        return Portions.of(ids.stream().distinct().toList()).stream()
                .flatMap(some -> store.createQuery(select, type)
                        .setParameter("ids", some)
                        .getResultStream())
                .toList();
    }
}
