package se.regionvasterbotten.engagement.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.sqlserver.jdbc.SQLServerDataSource;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTest {
    /** What the source says goes before what its address says, so it says nothing where the address does. */
    @ParameterizedTest
    @CsvSource({
        "jdbc:sqlserver://db.example, 20000",
        "jdbc:sqlserver://db.example;databaseName=engagement, 20000",
        "jdbc:sqlserver://db.example;lockTimeout=500, -1",
        "jdbc:sqlserver://db.example;LOCKTIMEOUT=500;databaseName=engagement, -1",
    })
    void writers_wait_for_each_other_for_as_long_as_the_address_says_else_as_in_the_embedded_database(
            String url, int waits) throws SQLException {
        Map<String, String> settings = Map.of("engagement.db.url", url);

        Database database = new Database(name -> Optional.ofNullable(settings.get(name)));

        assertThat(database.unwrap(SQLServerDataSource.class).getLockTimeout()).isEqualTo(waits);
        assertThat(Database.H2_SETTINGS).contains(";LOCK_TIMEOUT=20000;");
    }
}
