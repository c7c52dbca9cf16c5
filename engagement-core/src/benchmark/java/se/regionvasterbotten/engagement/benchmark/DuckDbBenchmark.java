package se.regionvasterbotten.engagement.benchmark;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import se.regionvasterbotten.engagement.ladder.Kind;

/** One SQL statement in DuckDB, in memory, on one thread; the answer stays there, nobody has to read it over JDBC. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DuckDbBenchmark {
    /** How many contributions. */
    @Param({"500000", "5000000", "50000000"})
    public int contributions;

    private DuckDBConnection connection;

    /** Generates, and compares with ours. */
    @Setup
    public void generate() throws SQLException {
        connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("set threads = 1");
        }
        Sql.createTables(connection);
        World world = new World(contributions);
        try (DuckDBAppender given = connection.createAppender("main", "given");
                DuckDBAppender roles = connection.createAppender("main", "held")) {
            world.tell(new Loader(given, roles));
        }
        duckDb();
        Answers.ours(world.population())
                .demandSame("DuckDB", Sql.read(connection, "select * from standing", world.actors()));
    }

    /** Every actor on one day. */
    @Benchmark
    public int duckDb() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("create or replace temp table standing as " + Sql.standings());
        }
    }

    /** Lets the database go. */
    @TearDown
    public void close() throws SQLException {
        connection.close();
    }

    private static final class Loader implements World.Listener {
        private final DuckDBAppender given;
        private final DuckDBAppender roles;
        private int current;

        Loader(DuckDBAppender given, DuckDBAppender roles) {
            this.given = given;
            this.roles = roles;
        }

        @Override
        public void actor(int actor) {
            current = actor;
        }

        @Override
        public void given(Kind kind, LocalDate date, int theme, int activity, boolean place, boolean documented) {
            try {
                given.beginRow();
                given.append(current).append((byte) kind.ordinal()).append(date).append((byte) theme);
                given.append(place).append(documented);
                given.endRow();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public void held(Role role) {
            try {
                roles.beginRow();
                roles.append(role.actor()).append((byte) role.kind().ordinal());
                roles.append(role.begins()).append(role.ends()).append((byte) role.theme());
                roles.append(role.statedSolution()).append(role.sharedBegins()).append(role.sharedEnds());
                roles.endRow();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
