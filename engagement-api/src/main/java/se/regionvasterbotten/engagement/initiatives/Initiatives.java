package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.reference.Named;

/** The initiatives of the register, for those who refer to them. */
@ApplicationScoped
public class Initiatives {
    @Inject
    private Facts facts;

    /** The initiatives that these references name, each by id or externalId; unknown ones are left out. */
    public Map<String, Initiative> lookup(Collection<String> references) {
        return facts.lookup(Initiative.class, Thing.INITIATIVE, references);
    }

    /** What these initiatives were called as it was known at an instant; those that were not known then are left out. */
    Map<UUID, Named> names(Collection<UUID> ids, OffsetDateTime knownAt) {
        return facts.known(Initiative.class, ids, knownAt).values().stream()
                .collect(Collectors.toMap(Initiative::id, one -> new Named(one.id(), one.name())));
    }

    /** What these initiatives are called, those that are taken back too. */
    public Map<UUID, Named> names(Collection<UUID> ids) {
        return facts.latest(Initiative.class, ids).values().stream()
                .collect(Collectors.toMap(Initiative::id, one -> new Named(one.id(), one.name())));
    }
}
