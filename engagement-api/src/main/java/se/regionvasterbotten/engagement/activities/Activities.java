package se.regionvasterbotten.engagement.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.reference.Named;

/** The activities of the register, for those who refer to them. */
@ApplicationScoped
public class Activities {
    @Inject
    private Facts facts;

    /** The activity that an id or an externalId names; empty when none has it. */
    public Optional<Activity> find(String reference) {
        return facts.find(Activity.class, Thing.ACTIVITY, reference);
    }

    /** The activities that these references name, each by id or externalId; unknown ones are left out. */
    public Map<String, Activity> lookup(Collection<String> references) {
        return facts.lookup(Activity.class, Thing.ACTIVITY, references);
    }

    /** What these activities were called as it was known at an instant; those that were not known then are left out. */
    public Map<UUID, Named> names(Collection<UUID> ids, OffsetDateTime knownAt) {
        return facts.known(Activity.class, ids, knownAt).values().stream()
                .collect(Collectors.toMap(Activity::id, one -> new Named(one.id(), one.name())));
    }

    /** What these activities were called, those that are taken back too. */
    public Map<UUID, Named> names(Collection<UUID> ids) {
        return facts.latest(Activity.class, ids).values().stream()
                .collect(Collectors.toMap(Activity::id, one -> new Named(one.id(), one.name())));
    }
}
