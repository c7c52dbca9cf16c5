package se.regionvasterbotten.engagement.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The same SQL statement in H2, in memory, with an index for the links. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class H2Benchmark {
    /** How many contributions. */
    @Param("500000")
    public int contributions;

    private Connection connection;

    /** Generates, and compares with ours. */
    @Setup
    public void generate() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        Sql.createTables(connection);
        World world = new World(contributions);
        load(world.records());
        Answers.ours(world.population()).demandSame("H2", h2());
    }

    /** Every actor on one day. */
    @Benchmark
    public Answers h2() throws SQLException {
        return Sql.read(connection, Sql.standings(), contributions / 50);
    }

    /** Lets the database go. */
    @TearDown
    public void close() throws SQLException {
        connection.close();
    }

    private void load(World.Records records) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into given values (?, ?, ?, ?, ?, ?)")) {
            for (Given one : records.given()) {
                add(
                        insert,
                        one.actor(),
                        one.kind().ordinal(),
                        one.date(),
                        one.theme(),
                        one.atMeetingPlace(),
                        one.documented());
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into held values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Role role : records.roles()) {
                add(
                        insert,
                        role.actor(),
                        role.kind().ordinal(),
                        role.begins(),
                        role.ends(),
                        role.theme(),
                        role.statedSolution(),
                        role.sharedBegins(),
                        role.sharedEnds());
            }
            insert.executeBatch();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create index by_actor on given (actor, theme, dated)");
            statement.execute("analyze");
        }
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            insert.setObject(place + 1, values[place]);
        }
        insert.addBatch();
    }
}
