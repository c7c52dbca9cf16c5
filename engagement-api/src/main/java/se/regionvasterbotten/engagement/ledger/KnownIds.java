package se.regionvasterbotten.engagement.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers of one kind of thing, as a caller in one space writes and reads them. What is written is the caller's own identifier as
 * it stands, whatever colons it has; only when nobody there has it, it is read as a {@linkplain ExternalName full name}.
 */
public final class KnownIds {
    private final String system;
    private final Map<ExternalName, UUID> ids = new HashMap<>();
    private final Map<UUID, String> shown = new HashMap<>();

    KnownIds(String system, Collection<ExternalId> known) {
        this.system = system;
        // What a thing is shown under: the caller's own identifier, else the first of the others'.
        Comparator<ExternalId> ownLast =
                Comparator.comparing(one -> one.name().system().equals(system));
        List<ExternalId> ordered = known.stream()
                .sorted(ownLast.thenComparing(one -> one.name().written(), Comparator.reverseOrder()))
                .toList();
        for (ExternalId one : ordered) {
            ExternalName name = one.name();
            ids.put(name, one.id());
            shown.put(one.id(), name.system().equals(system) ? name.externalId() : name.written());
        }
    }

    /** The thing that a reference names; empty when none has the identifier. */
    public Optional<UUID> find(String reference) {
        return mine(reference)
                .or(() -> ExternalName.parse(reference).flatMap(name -> Optional.ofNullable(ids.get(name))));
    }

    /** The thing that has the identifier in the caller's own space; empty when none has. */
    public Optional<UUID> mine(String externalId) {
        return Optional.ofNullable(ids.get(new ExternalName(system, externalId)));
    }

    /** Under which identifier the caller can write a thing; null when it has none. */
    public @Nullable String shown(UUID id) {
        return shown.get(id);
    }

    /** All of {@link #shown}, by thing. */
    Map<UUID, String> shown() {
        return Map.copyOf(shown);
    }
}
