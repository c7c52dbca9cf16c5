package se.regionvasterbotten.engagement.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorMerge;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.actors.Affiliation;
import se.regionvasterbotten.engagement.contributions.Contribution;
import se.regionvasterbotten.engagement.initiatives.Membership;

/** Finds the facts that are known otherwise than a report knew them, and whom they touch. */
@ApplicationScoped
class LaterFacts {
    @Inject
    private LaterReading reading;

    /**
     * A fact and whom it touches.
     *
     * @param day the day it holds from; null for one without a day
     * @param persons those who gave the evidence, or are merged
     */
    record Found(
            Restated.Kind kind,
            UUID id,
            Restated.Change change,
            @Nullable LocalDate day,
            OffsetDateTime recordedAt,
            Set<UUID> organisations,
            Set<UUID> persons) {
        static Found of(Restated.Kind kind, Later<?> later, @Nullable LocalDate day) {
            return new Found(
                    kind,
                    later.id(),
                    later.change(),
                    day,
                    later.recordedAt(),
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>());
        }

        Found touching(Optional<UUID> organisation, Optional<UUID> mandate, Optional<UUID> person) {
            organisation.ifPresent(organisations::add);
            mandate.ifPresent(organisations::add);
            person.ifPresent(persons::add);
            return this;
        }
    }

    /** Those of a period, in the order they were recorded. */
    List<Found> since(OffsetDateTime then, LocalDate from, LocalDate end) {
        List<Found> found = new ArrayList<>();
        reading.contributions(then, end).forEach(one -> found.add(contribution(one)));
        reading.memberships(then, end).forEach(one -> found.add(membership(one)));
        reading.affiliations(then, end)
                .forEach(one -> found.add(
                        Found.of(Restated.Kind.AFFILIATION, one, one.latest().from())
                                .touching(
                                        Optional.of(one.latest().organisationId()),
                                        Optional.empty(),
                                        Optional.of(one.latest().personId()))));
        reading.organisations(then)
                .forEach(one -> found.add(Found.of(Restated.Kind.ORGANISATION, one, null)
                        .touching(Optional.of(one.id()), Optional.empty(), Optional.empty())));
        reading.sectors(then, end)
                .forEach(one -> found.add(Found.of(
                                Restated.Kind.SECTOR, one, one.latest().from().orElse(null))
                        .touching(Optional.of(one.latest().organisationId()), Optional.empty(), Optional.empty())));
        reading.merges(then).forEach(one -> found.add(merge(one)));
        found.addAll(things(then, from, end));
        represented(found);
        found.sort(Comparator.comparing(Found::recordedAt).thenComparing(Found::id));
        return found;
    }

    private static Found contribution(Later<Contribution> later) {
        Found found = Found.of(Restated.Kind.CONTRIBUTION, later, later.latest().date());
        later.versions().forEach(one -> found.touching(one.organisationId(), one.onBehalfOfId(), one.personId()));
        return found;
    }

    private static Found membership(Later<Membership> later) {
        Found found = Found.of(Restated.Kind.MEMBERSHIP, later, later.latest().from());
        later.versions().forEach(one -> found.touching(one.organisationId(), one.onBehalfOfId(), one.personId()));
        return found;
    }

    private static Found merge(Later<ActorMerge> later) {
        Found found = Found.of(Restated.Kind.MERGE, later, null);
        later.versions()
                .forEach(one -> Stream.of(one.mergedId(), one.survivorId()).forEach(id -> {
                    boolean person = one.type() == ActorType.PERSON;
                    found.touching(
                            person ? Optional.empty() : Optional.of(id),
                            Optional.empty(),
                            person ? Optional.of(id) : Optional.empty());
                }));
        return found;
    }

    /** Activities, initiatives and outcomes, with those who have evidence there. */
    private List<Found> things(OffsetDateTime then, LocalDate from, LocalDate end) {
        Map<Found, UUID> activities = new HashMap<>();
        Map<Found, UUID> initiatives = new HashMap<>();
        reading.activities(then, end).stream()
                .filter(one -> one.change() != Restated.Change.ADDED
                        || !one.latest().date().isBefore(from))
                .forEach(one -> activities.put(
                        Found.of(Restated.Kind.ACTIVITY, one, one.latest().date()), one.id()));
        reading.initiatives(then, end)
                .forEach(one -> initiatives.put(
                        Found.of(Restated.Kind.INITIATIVE, one, one.latest().from()), one.id()));
        reading.outcomes(then, end).stream()
                .filter(one -> !one.latest().date().isBefore(from))
                .forEach(one -> initiatives.put(
                        Found.of(Restated.Kind.OUTCOME, one, one.latest().date()),
                        one.latest().initiativeId()));
        touch(activities, reading.evidence("Contribution", "activityId", activities.values()));
        touch(initiatives, reading.evidence("Membership", "initiativeId", initiatives.values()));
        List<Found> all = new ArrayList<>(activities.keySet());
        all.addAll(initiatives.keySet());
        return all;
    }

    private static void touch(Map<Found, UUID> things, List<Object[]> evidence) {
        things.forEach((found, thing) -> evidence.stream()
                .filter(row -> thing.equals(row[0]))
                .forEach(row -> found.touching(
                        Optional.ofNullable((UUID) row[1]),
                        Optional.ofNullable((UUID) row[2]),
                        Optional.ofNullable((UUID) row[3]))));
    }

    /** Whoever stated no mandate gave the evidence for whom they represented then. */
    private void represented(List<Found> found) {
        List<Found> unstated =
                found.stream().filter(one -> one.organisations().isEmpty()).toList();
        Set<UUID> persons = new HashSet<>();
        unstated.forEach(one -> persons.addAll(one.persons()));
        Collection<Affiliation> affiliations = reading.affiliationsOf(persons);
        for (Found one : unstated) {
            LocalDate day = one.day();
            affiliations.stream()
                    .filter(affiliation -> one.persons().contains(affiliation.personId()))
                    .filter(affiliation -> day == null || holds(affiliation, day))
                    .forEach(affiliation -> one.organisations().add(affiliation.organisationId()));
        }
    }

    private static boolean holds(Affiliation affiliation, LocalDate day) {
        return !affiliation.from().isAfter(day)
                && affiliation.to().filter(to -> !day.isBefore(to)).isEmpty();
    }
}
