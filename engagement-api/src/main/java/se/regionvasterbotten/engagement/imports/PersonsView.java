package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.NameIndex;
import se.regionvasterbotten.engagement.actors.NameSimilarity;
import se.regionvasterbotten.engagement.actors.OrganisationName;
import se.regionvasterbotten.engagement.actors.PersonKeys;
import se.regionvasterbotten.engagement.actors.Persons;
import se.regionvasterbotten.engagement.actors.Survivors;
import se.regionvasterbotten.engagement.ledger.Portions;

/** Reads what the register knows of the persons that a list names: names and addresses, not whole rows, for there may be many. */
@ApplicationScoped
class PersonsView {
    private static final String SELECT =
            "select p.id, p.givenName, p.familyName, p.nameKey, p.emailKey from Person p where ";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Persons persons;

    @Inject
    private Survivors survivors;

    /** Those of these addresses and names, those that were decided on, and who is called nearly so at the rows' organisations. */
    Known.Persons of(List<Participant> rows, Known.Organisations organisations, Answered answered) {
        Set<String> emails = rows.stream()
                .map(Participant::email)
                .filter(Objects::nonNull)
                .map(PersonKeys::email)
                .collect(Collectors.toSet());
        Map<String, Known.Person> byEmail = new HashMap<>();
        where("p.emailKey in :keys", emails)
                .forEach(row -> byEmail.put(Objects.requireNonNull((String) row[4]), person(row, Set.of())));
        Set<String> names = rows.stream()
                .filter(Participant::named)
                .filter(row -> row.email() == null || !byEmail.containsKey(PersonKeys.email(row.email())))
                .map(Participant::nameKey)
                .collect(Collectors.toSet());
        List<Object[]> named = where("p.nameKey in :keys", names);
        Map<UUID, Set<UUID>> at =
                persons.organisations(named.stream().map(row -> (UUID) row[0]).toList());
        Map<String, List<Known.Person>> byName = new HashMap<>();
        Set<List<Object>> once = new HashSet<>();
        named.stream()
                .filter(row -> once.add(List.of(row[3], row[0])))
                .forEach(row -> byName.computeIfAbsent((String) row[3], key -> new ArrayList<>())
                        .add(person(row, at.getOrDefault((UUID) row[0], Set.of()))));
        Map<UUID, Known.Person> byId = new HashMap<>();
        where("p.id in :keys", answered.actors()).forEach(row -> byId.put((UUID) row[0], person(row, Set.of())));
        survivors
                .of(answered.actors())
                .forEach((merged, survivor) ->
                        Optional.ofNullable(byId.get(survivor)).ifPresent(person -> byId.put(merged, person)));
        return new Known.Persons(byEmail, byName, byId, like(rows, names, organisations));
    }

    /** Who is called nearly so at the same organisation: for those whom no row's e-mail tells. */
    private Map<Known.NameAt, List<Suggestion>> like(
            List<Participant> rows, Set<String> names, Known.Organisations organisations) {
        Map<Known.NameAt, String> wanted = new LinkedHashMap<>();
        for (Participant row : rows) {
            UUID organisation = organisation(row, organisations);
            if (organisation != null && row.named() && names.contains(row.nameKey())) {
                wanted.put(new Known.NameAt(row.nameKey(), organisation), row.name());
            }
        }
        Map<UUID, NameIndex> there = there(wanted.keySet().stream()
                .map(Known.NameAt::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<Known.NameAt, List<Suggestion>> like = new HashMap<>();
        wanted.forEach((at, name) -> {
            NameIndex index = there.get(at.organisation());
            List<Suggestion> suggestions = index == null ? List.of() : suggestions(index, name);
            if (!suggestions.isEmpty()) {
                like.put(at, suggestions);
            }
        });
        return like;
    }

    private static List<Suggestion> suggestions(NameIndex index, String name) {
        return index.like(name, Doubt.MOST).stream()
                .filter(one -> !NameSimilarity.folded(one.name()).equals(NameSimilarity.folded(name))
                        || !one.name().equalsIgnoreCase(name))
                .map(one -> Suggestion.of(one.id(), one.name(), Suggestion.Reason.SIMILAR_NAME_THERE, one.similarity()))
                .toList();
    }

    private Map<UUID, NameIndex> there(Set<UUID> organisations) {
        Map<UUID, NameIndex> there = new HashMap<>();
        Set<List<UUID>> added = new HashSet<>();
        Map<UUID, UUID> same = new HashMap<>();
        survivors.groups(organisations).forEach((survivor, group) -> group.forEach(id -> same.put(id, survivor)));
        List<Object[]> found = new ArrayList<>();
        for (String link : List.of(
                "Affiliation f where f.supersededAt is null and f.organisationId in :keys and f.personId = p.id",
                "Contribution f where f.supersededAt is null and f.onBehalfOfId in :keys and f.personId = p.id")) {
            String organisation = link.startsWith("A") ? "f.organisationId" : "f.onBehalfOfId";
            for (List<UUID> some : Portions.of(List.copyOf(same.keySet()))) {
                found.addAll(store.createQuery(
                                "select distinct " + organisation + ", p.id, p.givenName, p.familyName from Person p, "
                                        + link,
                                Object[].class)
                        .setParameter("keys", some)
                        .getResultList());
            }
        }
        found.forEach(row -> row[0] = same.get((UUID) row[0]));
        remaining(found, 1).stream()
                .filter(row -> added.add(List.of((UUID) row[0], (UUID) row[1])))
                .forEach(row -> there.computeIfAbsent((UUID) row[0], one -> new NameIndex())
                        .add((UUID) row[1], name(row[2], row[3])));
        return there;
    }

    private static @Nullable UUID organisation(Participant row, Known.Organisations known) {
        Known.Organisation numbered =
                row.number() == null ? null : known.byNumber().get(row.number());
        if (numbered != null) {
            return numbered.id();
        }
        List<Known.Organisation> named = row.organisation() == null
                ? List.of()
                : known.byName().getOrDefault(OrganisationName.key(row.organisation()), List.of());
        return named.size() == 1 ? named.get(0).id() : null;
    }

    private <K> List<Object[]> where(String condition, Collection<K> keys) {
        List<Object[]> found = new ArrayList<>();
        for (List<K> some : Portions.of(List.copyOf(keys))) {
            found.addAll(store.createQuery(SELECT + condition + " order by p.id", Object[].class)
                    .setParameter("keys", some)
                    .getResultList());
        }
        return remaining(found, 0);
    }

    /** The rows with the person who remains in place of one that was merged. */
    private List<Object[]> remaining(List<Object[]> rows, int column) {
        Map<UUID, UUID> merged =
                survivors.of(rows.stream().map(row -> (UUID) row[column]).toList());
        rows.forEach(row -> row[column] = merged.getOrDefault((UUID) row[column], (UUID) row[column]));
        return rows;
    }

    private static Known.Person person(Object[] row, Set<UUID> organisations) {
        return new Known.Person((UUID) row[0], name(row[1], row[2]), (String) row[3], (String) row[4], organisations);
    }

    private static String name(@Nullable Object given, @Nullable Object family) {
        return (Objects.requireNonNullElse(given, "") + " " + Objects.requireNonNullElse(family, "")).strip();
    }
}
