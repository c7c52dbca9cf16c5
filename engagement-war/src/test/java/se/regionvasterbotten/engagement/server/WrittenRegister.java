package se.regionvasterbotten.engagement.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A register written straight into an embedded database, for what would take too long to tell over HTTP. Its steps are made by the product when it is started on it. Copies of
 * it lie beside it in the same tables: everything once more with other identifiers, steps too, or more evidence of the same actors that moves none of them.
 */
public final class WrittenRegister implements AutoCloseable {
    private static final int ACTIVITIES = 100;

    private static final String RECORDED = "2024-01-01 00:00:00 +00:00";
    private static final List<String> KINDS =
            List.of("LISTENER", "LISTENER", "LISTENER", "PARTICIPANT", "NETWORKING", "PANELLIST", "INPUT_SUBMITTED");
    private final Connection connection;
    private final Copies copies;

    private WrittenRegister(Connection connection) {
        this.connection = connection;
        this.copies = new Copies(connection);
    }

    /** The database in a data directory, made if there is none. */
    public static WrittenRegister in(Path directory) throws SQLException {
        Database database = Writers.in(directory.toString());
        Schema.migrate(KeptOpen.of(database), "h2");
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return new WrittenRegister(connection);
    }

    /**
     * Writes a register of 2023 and 2024.
     *
     * @param persons how many persons there are; each has given evidence so many times, on behalf of one of a tenth as many organisations
     * @param each how many times
     */
    public void write(int persons, int each) throws SQLException {
        int organisations = Math.max(1, persons / 10);
        for (int i = 0; i < organisations; i++) {
            addOrganisation(i);
        }
        for (int i = 0; i < persons; i++) {
            insert("person", "id, given_name, family_name, name_key", person(i), "Nr", "Nr" + i, "nr nr" + i);
        }
        for (int i = 0; i < ACTIVITIES; i++) {
            addActivity(i);
        }
        for (int i = 0; i < persons * each; i++) {
            int activity = (i * 37 + i / each) % ACTIVITIES;
            insert(
                    "contribution",
                    "version_id, id, person_id, on_behalf_of_id, kind, on_date, activity_id, source, confirmed",
                    id(8, i),
                    id(9, i),
                    person(i / each),
                    organisation(i / each % organisations),
                    KINDS.get(i % KINDS.size()),
                    day(activity),
                    activity(activity),
                    "lista",
                    true);
        }
        connection.commit();
    }

    private void addOrganisation(int number) throws SQLException {
        String name = "Organisation " + number;
        UUID id = organisation(number);
        insert("organisation", "version_id, id, name, name_key, own_staff", id(1, number), id, name, name, false);
        insert(
                "organisation_sector",
                "version_id, id, organisation_id, sector_id",
                id(3, number),
                id(4, number),
                id,
                delivered("40", 1 + number % 5));
    }

    private void addActivity(int number) throws SQLException {
        insert(
                "activity",
                "version_id, id, name, type, on_date, meeting_place_id",
                id(6, number),
                activity(number),
                "Aktivitet " + number,
                "SEMINAR",
                day(number),
                delivered("10", number % 4));
        copies.row("activity_theme", id(6, number), delivered("30", 1 + number % 8));
    }

    /** One of the persons before any copy. */
    public static UUID person(int number) {
        return id(5, number);
    }

    /** One of the organisations before any copy. */
    public static UUID organisation(int number) {
        return id(2, number);
    }

    /** One of the meeting places that were written. */
    public static UUID place(int number) {
        return id(10, number);
    }

    /** One of the offices that were written. */
    public static UUID office(int number) {
        return id(11, number);
    }

    /** One of the themes that were written. */
    public static UUID theme(int number) {
        return id(12, number);
    }

    /** One of the sectors that were written. */
    public static UUID sector(int number) {
        return id(13, number);
    }

    /** One of the initiatives before any copy. */
    public static UUID initiative(int number) {
        return id(14, number);
    }

    /** One of the outcomes before any copy. */
    public static UUID outcome(int number) {
        return id(15, number);
    }

    /** One of the contributions before any copy. */
    public static UUID contribution(int number) {
        return id(9, number);
    }

    /** One of the activities before any copy. */
    public static UUID activity(int number) {
        return id(7, number);
    }

    /** Writes so many of everything else: reference data, organisations, initiatives and outcomes, lists and changes; members of one initiative, affiliations of one person. */
    public void writeRest(int number) throws SQLException {
        for (int i = 0; i < number; i++) {
            if (i > 0) {
                addOrganisation(i);
            }
            String name = "Nr " + i;
            insert(
                    "meeting_place",
                    "version_id, id, name, name_key, reach",
                    id(20, i),
                    place(i),
                    name,
                    name,
                    "DIGITAL");
            insert("office", "version_id, id, name, name_key", id(21, i), office(i), name, name);
            insert("theme", "version_id, id, name, name_key", id(22, i), theme(i), name, name);
            insert(
                    "sector",
                    "version_id, id, name, name_key, parent_id",
                    id(23, i),
                    sector(i),
                    name,
                    name,
                    delivered("40", 3));
            insert(
                    "initiative",
                    "version_id, id, name, type, from_date, stated_solution",
                    id(24, i),
                    initiative(i),
                    name,
                    "WORKING_GROUP",
                    day(0),
                    "En lösning");
            copies.row("initiative_theme", id(24, i), delivered("30", 1 + i % 8));
            insert(
                    "membership",
                    "version_id, id, initiative_id, organisation_id, role, from_date",
                    id(25, i),
                    id(26, i),
                    initiative(0),
                    organisation(i),
                    "PARTNER",
                    day(i));
            insert(
                    "affiliation",
                    "version_id, id, person_id, organisation_id, from_date",
                    id(27, i),
                    id(28, i),
                    person(0),
                    organisation(i),
                    day(i));
            insert(
                    "outcome",
                    "version_id, id, initiative_id, on_date, name, document",
                    id(29, i),
                    outcome(i),
                    initiative(0),
                    day(99),
                    name,
                    "RS 2024-" + i);
            insert(
                    "participant_list",
                    "id, activity_id, content_digest, status, header_row, row_total, accepted, ignored, rejected, new_persons, new_organisations",
                    id(30, i),
                    activity(0),
                    name,
                    "UNDONE",
                    1,
                    1,
                    1,
                    0,
                    0,
                    0,
                    0);
            insert(
                    "register_change",
                    "change_number, kind, id, change_type",
                    Copies.CHANGES + i,
                    "OUTCOME",
                    outcome(i),
                    "REGISTERED");
        }
        connection.commit();
    }

    /** Everything so many times in all, steps too: as many registers as that in one. */
    public void repeat(int times) throws SQLException {
        for (String table : Copies.TABLES) {
            copies.add(table, times, Copies.REFERENCES);
        }
    }

    /** As {@link #repeat}, but what is a part of something, or was given there, in the first register only: each thing has so many times as many. */
    public void gather(int times) throws SQLException {
        Set<String> staying = Set.of("activity_id", "initiative_id", "on_behalf_of_id", "person_id");
        for (String table : Copies.TABLES) {
            Set<String> renewed = new HashSet<>(Copies.REFERENCES);
            if (!table.equals("contribution")) {
                renewed.removeAll(staying);
            } else {
                renewed.removeAll(Set.of("activity_id", "on_behalf_of_id"));
            }
            copies.add(table, times, renewed);
        }
    }

    /** The evidence so many times in all, of the same actors: what is added is listening beside it, which moves nobody. */
    public void thicken(int times) throws SQLException {
        for (String table : List.of("activity", "activity_theme", "contribution")) {
            copies.add(table, times, Set.of("version_id", "id", "activity_id", "kind"));
        }
    }

    private void insert(String table, String columns, Object... values) throws SQLException {
        String sql = "INSERT INTO " + table + " (" + columns + ", recorded_at) VALUES (" + "?, ".repeat(values.length)
                + "'" + RECORDED + "')";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    private static LocalDate day(int activity) {
        return LocalDate.of(2023, 1, 1).plusDays(7L * activity);
    }

    private static UUID id(int kind, int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | (long) kind << 48 | (long) number << 16);
    }

    private static UUID delivered(String kind, int number) {
        return UUID.fromString("00000000-0000-7000-8000-000000000" + kind + number);
    }

    /** Closes the database as the product does, which makes steps only where something was recorded. */
    @Override
    public void close() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("UPDATE register_lock SET last_change = (SELECT MAX(change_number) FROM register_change),"
                    + " last_recorded_at = GREATEST(last_recorded_at, TIMESTAMP WITH TIME ZONE '" + RECORDED + "')");
            connection.commit();
            statement.execute("SHUTDOWN");
        }
    }
}
