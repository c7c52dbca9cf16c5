package se.regionvasterbotten.engagement.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.Sectors;
import se.regionvasterbotten.engagement.journey.Journey;
import se.regionvasterbotten.engagement.journey.Journeys;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.movement.Actor;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.standing.Timeline;

/**
 * The actors that figures are about, the own staff left out: by the active version as it is known now out of what is stored, a few statements however many they are; by other
 * knowledge and other rules out of the facts. Both give the same actors.
 */
@ApplicationScoped
public class Movers {
    private static final String NO_SECTOR = "";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private RegisterFacts register;

    /**
     * Those of whom steps of a version are stored.
     *
     * @param closing the last day that is asked about; what comes after it is left out
     */
    public List<Mover> stored(int version, LocalDate closing) {
        Map<UUID, SortedMap<UUID, SortedMap<LocalDate, State>>> states = states(version, closing);
        Map<UUID, NavigableSectors> sectors = sectors();
        List<Mover> movers = new ArrayList<>();
        new Statement()
                .add("SELECT c.actor_id, c.actor_type, c.first_days FROM counted_actor c WHERE c.own_staff = 0")
                .add(" AND c.first_day <= ?", closing)
                .rows(store)
                .forEach(row -> {
                    UUID id = id(row[0]);
                    FirstDaysText days = FirstDaysText.parse((String) row[2]);
                    movers.add(new Mover(
                            ActorType.valueOf((String) row[1]),
                            new Actor(
                                    id.toString(),
                                    sectors.getOrDefault(id, new NavigableSectors())
                                            .sectors(),
                                    journeys(states.getOrDefault(id, new TreeMap<>())),
                                    days.overall(),
                                    days.onThemes()),
                            days.atOffices()));
                });
        return movers;
    }

    /** Those that the facts known at an instant give, by the rules of a version. */
    public List<Mover> computed(OffsetDateTime knownAt, LadderVersion version) {
        Facts facts = register.at(knownAt);
        Offices offices = Offices.known(new Reading(store, knownAt));
        Set<String> organisations =
                facts.organisations().stream().map(Organisation::id).collect(Collectors.toSet());
        List<Mover> movers = new ArrayList<>();
        Histories.of(facts)
                .counting()
                .forEach((actor, history) -> movers.add(new Mover(
                        organisations.contains(actor) ? ActorType.ORGANISATION : ActorType.PERSON,
                        Actor.of(actor, history, version),
                        offices.firstDays(history))));
        return movers;
    }

    private Map<UUID, SortedMap<UUID, SortedMap<LocalDate, State>>> states(int version, LocalDate closing) {
        Map<UUID, SortedMap<UUID, SortedMap<LocalDate, State>>> states = new HashMap<>();
        new Statement()
                .add("SELECT s.actor_id, s.theme_id, s.on_date, s.to_state FROM actor_step s")
                .add(" WHERE s.ladder_version = ? AND s.on_date <= ?", version, closing)
                .rows(store)
                .forEach(row -> states.computeIfAbsent(id(row[0]), none -> new TreeMap<>())
                        .computeIfAbsent(id(row[1]), none -> new TreeMap<>())
                        .put((LocalDate) row[2], State.valueOf((String) row[3])));
        return states;
    }

    private static Journeys journeys(SortedMap<UUID, SortedMap<LocalDate, State>> states) {
        SortedMap<String, Journey> onThemes = new TreeMap<>();
        states.forEach((theme, since) -> onThemes.put(theme.toString(), Journey.of(Timeline.since(since))));
        Journey overall = onThemes.remove(StoredStep.OVERALL.toString());
        return new Journeys(overall == null ? Journey.of(Timeline.since(new TreeMap<>())) : overall, onThemes);
    }

    private Map<UUID, NavigableSectors> sectors() {
        Map<UUID, NavigableSectors> sectors = new HashMap<>();
        new Statement()
                .add("SELECT t.actor_id, t.trait_value, t.from_date, t.to_date FROM actor_trait t")
                .add(" WHERE t.trait = ?", StoredTrait.Trait.SECTOR.name())
                .rows(store)
                .forEach(row -> sectors.computeIfAbsent(id(row[0]), none -> new NavigableSectors())
                        .add((String) row[1], (LocalDate) row[2], (LocalDate) row[3]));
        return sectors;
    }

    private static UUID id(Object column) {
        return UUID.fromString(column.toString());
    }

    /** Runs of days in one sector each, put together to all of an actor's sectors; days between them have none. */
    private static final class NavigableSectors {
        private final TreeMap<LocalDate, String> since = new TreeMap<>();

        void add(String sector, LocalDate from, @Nullable LocalDate to) {
            since.put(from, sector);
            if (to != null) {
                since.putIfAbsent(to, NO_SECTOR);
            }
        }

        Sectors sectors() {
            return new Sectors(since);
        }
    }
}
