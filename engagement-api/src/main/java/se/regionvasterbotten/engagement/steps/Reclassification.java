package se.regionvasterbotten.engagement.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladders.LadderVersions;
import se.regionvasterbotten.engagement.ledger.Written;

/** Makes the stored steps of actors anew: at the end of every transaction that wrote facts, of those whom it touched. */
@ApplicationScoped
public class Reclassification {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private RegisterFacts register;

    @Inject
    private LadderVersions versions;

    @Inject
    private StepStore stored;

    void reclassify(@Observes Written written) {
        Touched.Actors touched = Touched.at(store, written.at());
        Reading reading = new Reading(store, written.at(), touched.newcomers());
        List<LadderVersion> kept = versions.kept();
        for (List<UUID> some : touched.portions()) {
            refresh(reading, some, kept);
        }
    }

    /** Stores what is known at an instant of these actors, where something else is stored; gives how many those were. */
    int refresh(Collection<UUID> actors, Collection<LadderVersion> kept, OffsetDateTime knownAt) {
        return refresh(new Reading(store, knownAt), actors, kept);
    }

    private int refresh(Reading reading, Collection<UUID> actors, Collection<LadderVersion> kept) {
        List<Integer> numbers = kept.stream().map(LadderVersion::number).toList();
        Map<UUID, StoredActor> before = stored.read(reading.newcomers().others(actors), numbers);
        List<StoredActor> made = computed(reading, actors, kept);
        List<StoredActor> changed = made.stream()
                .filter(actor -> before.containsKey(actor.id()) && !actor.equals(before.get(actor.id())))
                .toList();
        List<StoredActor> added =
                made.stream().filter(actor -> !before.containsKey(actor.id())).toList();
        stored.remove(changed.stream().map(actor -> before.get(actor.id())).toList(), numbers);
        stored.add(changed);
        stored.add(added);
        return changed.size() + added.size();
    }

    /** What the core makes of what is known of these actors at an instant. */
    List<StoredActor> computed(Collection<UUID> actors, Collection<LadderVersion> kept, OffsetDateTime knownAt) {
        return computed(new Reading(store, knownAt), actors, kept);
    }

    private List<StoredActor> computed(Reading reading, Collection<UUID> actors, Collection<LadderVersion> kept) {
        Facts facts = register.of(reading, actors);
        Histories histories = Histories.of(facts);
        Set<String> organisations =
                facts.organisations().stream().map(Organisation::id).collect(Collectors.toSet());
        Map<UUID, String> names = names(reading, actors);
        Offices offices = Offices.known(reading);
        return actors.stream()
                .map(id -> StoredActor.of(
                        id,
                        histories,
                        kept,
                        organisations.contains(id.toString()) ? ActorType.ORGANISATION : ActorType.PERSON,
                        names.get(id),
                        offices))
                .toList();
    }

    /** What those of them that are organisations are called. */
    private Map<UUID, String> names(Reading reading, Collection<UUID> actors) {
        Map<UUID, String> names = new HashMap<>();
        reading.of("select o.id, o.name from Organisation o where" + Reading.known("o"), "o.id", actors)
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }
}
