package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.NameIndex;
import se.regionvasterbotten.engagement.actors.Organisation;
import se.regionvasterbotten.engagement.actors.OrganisationLookup;
import se.regionvasterbotten.engagement.actors.OrganisationName;
import se.regionvasterbotten.engagement.actors.OrganisationSector;
import se.regionvasterbotten.engagement.actors.Organisations;
import se.regionvasterbotten.engagement.actors.Survivors;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Portions;

/** Reads what the register knows of the organisations that a list names. */
@ApplicationScoped
class OrganisationsView {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Organisations organisations;

    @Inject
    private Facts facts;

    @Inject
    private Survivors survivors;

    /** Those of these names and numbers, those that were decided on, and who is called nearly as those that nobody is. */
    Known.Organisations of(List<Participant> rows, LocalDate day, Answered answered) {
        Set<String> names = texts(rows, Participant::organisation);
        OrganisationLookup lookup = organisations.lookup(names);
        Map<String, List<Organisation>> byName = new HashMap<>();
        names.forEach(name -> byName.putIfAbsent(OrganisationName.key(name), lookup.find(name)));
        List<Organisation> numbered = numbered(texts(rows, Participant::number));
        Collection<Organisation> decided =
                facts.current(Organisation.class, answered.actors()).values();
        Set<Organisation> all = new HashSet<>(numbered);
        all.addAll(decided);
        byName.values().forEach(all::addAll);
        Function<Organisation, Known.Organisation> known = known(all, day);
        return new Known.Organisations(
                byName.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                named -> named.getValue().stream()
                                        .map(known)
                                        .distinct()
                                        .toList())),
                numbered.stream()
                        .collect(Collectors.toMap(
                                one -> one.organisationNumber().orElseThrow(), known, (one, other) -> one)),
                decided.stream().collect(Collectors.toMap(Organisation::id, known)),
                like(names, byName));
    }

    /** What is known of each of these; of one that was merged, what is known of the one that remains. */
    private Function<Organisation, Known.Organisation> known(Set<Organisation> all, LocalDate day) {
        Map<UUID, Organisation> entries = new HashMap<>();
        all.forEach(one -> entries.put(one.id(), one));
        Map<UUID, UUID> merged = survivors.of(entries.keySet());
        entries.putAll(facts.current(Organisation.class, merged.values()));
        Map<UUID, UUID> sectors = sectorsOn(day, entries.keySet());
        return told -> {
            UUID id = merged.getOrDefault(told.id(), told.id());
            Organisation one = entries.getOrDefault(id, told);
            return new Known.Organisation(
                    id, one.name(), one.organisationNumber().orElse(null), sectors.get(id));
        };
    }

    private List<Organisation> numbered(Set<String> numbers) {
        return Portions.of(List.copyOf(numbers)).stream()
                .flatMap(some -> store
                        .createQuery(
                                "select o from Organisation o where o.supersededAt is null"
                                        + " and o.organisationNumber in :numbers order by o.id",
                                Organisation.class)
                        .setParameter("numbers", some)
                        .getResultList()
                        .stream())
                .toList();
    }

    /** Who is called nearly so, of all that there are; nobody is looked for when every name is known. */
    private Map<String, List<Suggestion>> like(Set<String> names, Map<String, List<Organisation>> byName) {
        Map<String, String> unknown = new HashMap<>();
        names.forEach(name -> unknown.putIfAbsent(OrganisationName.key(name), name));
        unknown.keySet().removeIf(key -> !byName.getOrDefault(key, List.of()).isEmpty());
        if (unknown.isEmpty()) {
            return Map.of();
        }
        NameIndex index = new NameIndex();
        store.createQuery(
                        "select f.id, f.name from Organisation f where f.supersededAt is null and" + Survivors.REMAINING
                                + " order by f.id",
                        Object[].class)
                .getResultStream()
                .forEach(row -> index.add((UUID) row[0], (String) row[1]));
        Map<String, List<Suggestion>> like = new HashMap<>();
        unknown.forEach((key, name) -> {
            List<Suggestion> suggestions = index.like(name, Doubt.MOST).stream()
                    .map(one -> Suggestion.of(one.id(), one.name(), Suggestion.Reason.SIMILAR_NAME, one.similarity()))
                    .toList();
            if (!suggestions.isEmpty()) {
                like.put(key, suggestions);
            }
        });
        return like;
    }

    /** The sectors on a day: of those that hold by then the latest. */
    private Map<UUID, UUID> sectorsOn(LocalDate day, Collection<UUID> ids) {
        Map<UUID, OrganisationSector> latest = new HashMap<>();
        for (OrganisationSector one : organisations.sectors(ids)) {
            LocalDate from = one.from().orElse(LocalDate.MIN);
            if (!from.isAfter(day)) {
                latest.merge(
                        one.organisationId(),
                        one,
                        (held, next) -> from.isBefore(held.from().orElse(LocalDate.MIN)) ? held : next);
            }
        }
        Map<UUID, UUID> sectors = new HashMap<>();
        latest.forEach((organisation, one) -> sectors.put(organisation, one.sectorId()));
        return sectors;
    }

    private static Set<String> texts(List<Participant> rows, Function<Participant, @Nullable String> text) {
        return rows.stream().map(text).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
