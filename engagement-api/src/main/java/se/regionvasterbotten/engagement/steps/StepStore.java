package se.regionvasterbotten.engagement.steps;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.ledger.Portions;
import se.regionvasterbotten.engagement.standing.State;

/**
 * Reads, removes and adds what is stored of actors, in the transaction that is under way. By the driver itself: a list of thousands gives a hundred thousand rows, of which
 * the persistence provider would remember each.
 */
@ApplicationScoped
class StepStore {
    @Resource(lookup = "java:app/jdbc/engagement")
    private DataSource database;

    /** What is stored of these, of steps those of some versions; every actor is there, without evidence too. */
    Map<UUID, StoredActor> read(Collection<UUID> actors, Collection<Integer> versions) {
        Map<UUID, StoredActor.Counted> counted = new HashMap<>();
        Map<UUID, Set<StoredStep>> steps = new HashMap<>();
        Map<UUID, Set<StoredTrait>> traits = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            each(connection, StepStatements.COUNTED, actors, null, row -> counted.put(id(row, 1), counted(row)));
            each(
                    connection,
                    StepStatements.TRAITS,
                    actors,
                    null,
                    row -> traits.computeIfAbsent(id(row, 1), none -> new HashSet<>())
                            .add(trait(row)));
            for (Integer version : versions) {
                each(
                        connection,
                        StepStatements.STEPS,
                        actors,
                        version,
                        row -> steps.computeIfAbsent(id(row, 1), none -> new HashSet<>())
                                .add(step(row)));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("Stored steps cannot be read", failed);
        }
        Map<UUID, StoredActor> stored = new HashMap<>();
        actors.forEach(actor -> stored.put(
                actor,
                new StoredActor(
                        actor,
                        counted.get(actor),
                        steps.getOrDefault(actor, Set.of()),
                        traits.getOrDefault(actor, Set.of()))));
        return stored;
    }

    /** Removes what is stored of these actors; steps of other versions than these stay. */
    void remove(Collection<StoredActor> actors, Collection<Integer> versions) {
        if (actors.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement counted = connection.prepareStatement(StepStatements.DELETE_COUNTED);
                PreparedStatement traits = connection.prepareStatement(StepStatements.DELETE_TRAITS);
                PreparedStatement steps = connection.prepareStatement(StepStatements.DELETE_STEPS)) {
            for (StoredActor actor : actors) {
                batch(counted, actor.id());
                batch(traits, actor.id());
                for (Integer version : versions) {
                    batch(steps, version, actor.id());
                }
            }
            counted.executeBatch();
            traits.executeBatch();
            steps.executeBatch();
            count(connection, actors, -1);
        } catch (SQLException failed) {
            throw new IllegalStateException("Stored steps cannot be removed", failed);
        }
    }

    /** Stores these, of whom nothing is stored. */
    void add(Collection<StoredActor> actors) {
        if (actors.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            insert(connection, actors);
            count(connection, actors, 1);
        } catch (SQLException failed) {
            throw new IllegalStateException("Steps cannot be stored", failed);
        }
    }

    private static void insert(Connection connection, Collection<StoredActor> actors) throws SQLException {
        try (PreparedStatement counted = connection.prepareStatement(StepStatements.INSERT_COUNTED);
                PreparedStatement traits = connection.prepareStatement(StepStatements.INSERT_TRAIT);
                PreparedStatement steps = connection.prepareStatement(StepStatements.INSERT_STEP)) {
            for (StoredActor actor : actors) {
                StoredActor.Counted how = actor.counted();
                if (how == null) {
                    continue;
                }
                batch(
                        counted,
                        actor.id(),
                        how.type().name(),
                        how.firstDay(),
                        how.ownStaff(),
                        how.sortKey(),
                        how.firstDays());
                for (StoredTrait trait : actor.traits()) {
                    batch(traits, actor.id(), trait.trait().name(), trait.value(), trait.from(), trait.to());
                }
                for (StoredStep step : actor.steps()) {
                    batch(
                            steps,
                            step.version(),
                            actor.id(),
                            step.theme(),
                            step.date(),
                            step.until(),
                            how.type().name(),
                            step.type().name(),
                            step.from().name(),
                            step.to().name());
                }
            }
            counted.executeBatch();
            traits.executeBatch();
            steps.executeBatch();
        }
    }

    /** So many more, or fewer, on the day of each one's first step. */
    private static void count(Connection connection, Collection<StoredActor> actors, int each) throws SQLException {
        Map<List<Object>, Integer> days = new HashMap<>();
        for (StoredActor actor : actors) {
            StoredActor.Counted how = actor.counted();
            if (how != null) {
                actor.steps().stream()
                        .filter(StoredStep::isEntry)
                        .forEach(step -> days.merge(
                                List.of(step.version(), how.type().name(), step.date()), each, Integer::sum));
            }
        }
        for (Map.Entry<List<Object>, Integer> day : days.entrySet()) {
            List<Object> values = new ArrayList<>(List.of(day.getValue()));
            values.addAll(day.getKey());
            if (run(connection, StepStatements.ADD_TO_DAY, values) == 0) {
                run(connection, StepStatements.INSERT_DAY, values);
            }
        }
    }

    private static int run(Connection connection, String sql, List<Object> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values.toArray());
            return statement.executeUpdate();
        }
    }

    private static void batch(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        set(statement, values);
        statement.addBatch();
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static void each(
            Connection connection, String select, Collection<UUID> actors, @Nullable Integer last, Row row)
            throws SQLException {
        for (List<UUID> some : Portions.even(List.copyOf(actors))) {
            try (PreparedStatement statement = connection.prepareStatement(StepStatements.of(select, some.size()))) {
                set(
                        statement,
                        Stream.concat(some.stream(), Stream.ofNullable(last)).toArray());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        row.take(rows);
                    }
                }
            }
        }
    }

    private static StoredActor.Counted counted(ResultSet row) throws SQLException {
        return new StoredActor.Counted(
                ActorType.valueOf(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getBoolean(4),
                row.getString(5),
                row.getString(6));
    }

    private static StoredTrait trait(ResultSet row) throws SQLException {
        return new StoredTrait(
                StoredTrait.Trait.valueOf(row.getString(2)),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class));
    }

    private static StoredStep step(ResultSet row) throws SQLException {
        return new StoredStep(
                row.getInt(2),
                id(row, 3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                StepType.valueOf(row.getString(6)),
                State.valueOf(row.getString(7)),
                State.valueOf(row.getString(8)));
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    /** Takes what a row says. */
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }
}
