package se.regionvasterbotten.engagement.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.actors.NameSearch;
import se.regionvasterbotten.engagement.actors.NameSimilarity;
import se.regionvasterbotten.engagement.actors.Organisation;
import se.regionvasterbotten.engagement.ledger.Facts;

/** Which organisations are likely the same: the same name, or nearly. Two that have different organisation numbers are two. */
@ApplicationScoped
class OrganisationPairs {
    private static final int MOST = 10;
    /** The same name may still be two: a number or an official has to tell. */
    private static final int SAME = 95;

    @Inject
    private NameSearch search;

    @Inject
    private Facts facts;

    /** The pairs that have one of these organisations. */
    List<LikelyDuplicate> of(Collection<UUID> ids) {
        Map<UUID, Organisation> these = facts.current(Organisation.class, ids);
        Map<UUID, List<UUID>> alike = search.alike(
                these.values().stream().collect(Collectors.toMap(Organisation::id, Organisation::name)), MOST);
        Set<UUID> others = new HashSet<>();
        alike.values().forEach(others::addAll);
        Map<UUID, Organisation> known = facts.current(Organisation.class, others);
        List<LikelyDuplicate> pairs = new ArrayList<>();
        these.values()
                .forEach(one -> alike.getOrDefault(one.id(), List.of()).stream()
                        .filter(other -> !other.equals(one.id()))
                        .flatMap(other -> Optional.ofNullable(known.get(other)).stream())
                        .flatMap(other -> pair(one, other).stream())
                        .forEach(pairs::add));
        return pairs;
    }

    private static Optional<LikelyDuplicate> pair(Organisation one, Organisation other) {
        boolean numbered = one.organisationNumber().isPresent()
                && other.organisationNumber().isPresent();
        if (numbered || !NameSimilarity.wordForWord(one.name(), other.name())) {
            return Optional.empty();
        }
        boolean same = one.nameKey().equals(other.nameKey());
        int confidence = same ? SAME : (int) Math.round(90 * NameSimilarity.of(one.name(), other.name()));
        return Optional.of(new LikelyDuplicate(
                ActorType.ORGANISATION,
                one.id(),
                other.id(),
                confidence,
                same ? LikelyDuplicate.Reason.SAME_NAME : LikelyDuplicate.Reason.SIMILAR_NAME));
    }
}
