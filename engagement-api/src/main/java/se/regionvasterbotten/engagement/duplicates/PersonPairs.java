package se.regionvasterbotten.engagement.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.actors.NameIndex;
import se.regionvasterbotten.engagement.actors.NameSimilarity;
import se.regionvasterbotten.engagement.actors.Person;
import se.regionvasterbotten.engagement.actors.Persons;

/** Which persons are likely the same: nearly the same name at the same organisation, or the same name elsewhere, since people change employer. */
@ApplicationScoped
class PersonPairs {
    private static final int MOST = 10;
    /** A name that more have is a common one, which says nothing. */
    private static final int COMMON = 5;

    private static final int SAME_THERE = 95;
    private static final int SAME_ELSEWHERE = 50;
    /** Of two who both have an address of their own it is less likely. */
    private static final double BOTH_HAVE_ADDRESSES = 0.7;

    @Inject
    private Persons persons;

    /** The pairs that have one of these persons. */
    List<LikelyDuplicate> of(Collection<UUID> ids) {
        Map<UUID, Person> these = persons.byId(ids);
        Map<UUID, Set<UUID>> at = persons.organisations(these.keySet());
        List<LikelyDuplicate> pairs = new ArrayList<>(namesakes(these));
        pairs.addAll(colleagues(these, at));
        return pairs;
    }

    private List<LikelyDuplicate> namesakes(Map<UUID, Person> these) {
        Map<String, List<Person>> named = persons.byName(these.values().stream()
                .flatMap(person -> person.nameKey().stream())
                .collect(Collectors.toSet()));
        List<LikelyDuplicate> pairs = new ArrayList<>();
        these.forEach((id, person) -> {
            List<Person> same = named.getOrDefault(person.nameKey().orElse(""), List.of());
            if (same.size() <= COMMON) {
                same.stream()
                        .filter(other -> !other.id().equals(id))
                        .forEach(other ->
                                pairs.add(pair(person, other, SAME_ELSEWHERE, LikelyDuplicate.Reason.SAME_NAME)));
            }
        });
        return pairs;
    }

    private List<LikelyDuplicate> colleagues(Map<UUID, Person> these, Map<UUID, Set<UUID>> at) {
        Set<UUID> organisations = new HashSet<>();
        at.values().forEach(organisations::addAll);
        Map<UUID, Set<UUID>> there = persons.at(organisations);
        Set<UUID> others = new HashSet<>();
        there.values().forEach(others::addAll);
        Map<UUID, Person> known = persons.byId(others);
        Map<UUID, NameIndex> names = new HashMap<>();
        there.forEach((organisation, people) -> people.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .forEach(person -> names.computeIfAbsent(organisation, none -> new NameIndex())
                        .add(person.id(), person.name())));
        List<LikelyDuplicate> pairs = new ArrayList<>();
        these.forEach((id, person) -> at.getOrDefault(id, Set.of()).stream()
                .flatMap(organisation -> Optional.ofNullable(names.get(organisation)).stream())
                .flatMap(index -> index.like(person.name(), MOST).stream())
                .filter(like -> !like.id().equals(id) && NameSimilarity.wordForWord(like.name(), person.name()))
                .flatMap(like -> Optional.ofNullable(known.get(like.id())).stream())
                .forEach(other -> pairs.add(colleague(person, other))));
        return pairs;
    }

    private static LikelyDuplicate colleague(Person one, Person other) {
        boolean same = one.nameKey().equals(other.nameKey());
        int likely = same ? SAME_THERE : (int) Math.round(90 * NameSimilarity.of(one.name(), other.name()));
        return pair(
                one,
                other,
                likely,
                same
                        ? LikelyDuplicate.Reason.SAME_NAME_SAME_ORGANISATION
                        : LikelyDuplicate.Reason.SIMILAR_NAME_SAME_ORGANISATION);
    }

    private static LikelyDuplicate pair(Person one, Person other, int likely, LikelyDuplicate.Reason reason) {
        boolean both = one.email().isPresent() && other.email().isPresent();
        int confidence = both ? (int) Math.round(BOTH_HAVE_ADDRESSES * likely) : likely;
        return new LikelyDuplicate(ActorType.PERSON, one.id(), other.id(), confidence, reason);
    }
}
