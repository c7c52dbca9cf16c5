package se.regionvasterbotten.engagement.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;

/**
 * The organisations that a request's references may mean, read beforehand: by id, else by externalId, else by name (API,
 * registering). What is created while it is in use is added to it. An entry that was merged is found as it is told, for evidence keeps what it was told of;
 * several of one name that are the same are one.
 */
public final class OrganisationLookup {
    private final Map<UUID, Organisation> byId = new HashMap<>();
    private final Map<String, Organisation> byExternalId;
    private final Map<String, List<Organisation>> byName = new HashMap<>();
    private final Map<UUID, UUID> survivors;

    OrganisationLookup(
            Map<UUID, Organisation> byId,
            Map<String, Organisation> byExternalId,
            List<Organisation> byName,
            Map<UUID, UUID> survivors) {
        this.survivors = Map.copyOf(survivors);
        this.byId.putAll(byId);
        this.byExternalId = Map.copyOf(byExternalId);
        byName.forEach(this::add);
    }

    /** The organisation that has the id or the externalId; empty when none has. */
    public Optional<Organisation> byAddress(String reference) {
        return Ids.parse(reference).map(byId::get).or(() -> Optional.ofNullable(byExternalId.get(reference)));
    }

    /** Every organisation that the reference may mean: none, one, or several of the same name. */
    public List<Organisation> find(String reference) {
        return byAddress(reference)
                .map(List::of)
                .orElseGet(() -> distinct(byName.getOrDefault(OrganisationName.key(reference), List.of())));
    }

    /** The entry that remains of an organisation that was found: itself when it is not merged. */
    public UUID survivor(Organisation found) {
        return survivors.getOrDefault(found.id(), found.id());
    }

    /** One of each that are the same, the one that remains before others. */
    private List<Organisation> distinct(List<Organisation> named) {
        Map<UUID, Organisation> once = new LinkedHashMap<>();
        named.forEach(one ->
                once.merge(survivor(one), one, (known, other) -> other.id().equals(survivor(other)) ? other : known));
        return List.copyOf(once.values());
    }

    /** The one organisation that the reference means; null for no reference, and when none or several do, after the fault was added. */
    public @Nullable Organisation resolve(Faults faults, String field, @Nullable String reference) {
        if (reference == null) {
            return null;
        }
        List<Organisation> found = find(reference);
        if (found.isEmpty()) {
            faults.add(ProblemType.UNKNOWN_REFERENCE, field, reference);
        } else if (found.size() > 1) {
            faults.add(ProblemType.AMBIGUOUS_REFERENCE, field, reference, found.size());
        } else {
            return found.get(0);
        }
        return null;
    }

    void add(Organisation created) {
        byId.put(created.id(), created);
        byName.computeIfAbsent(created.nameKey(), key -> new ArrayList<>()).add(created);
    }
}
