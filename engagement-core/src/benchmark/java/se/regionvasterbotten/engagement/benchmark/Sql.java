package se.regionvasterbotten.engagement.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import se.regionvasterbotten.engagement.ladder.Kind;

/** The rules as one SQL statement, that DuckDB and H2 both read. */
final class Sql {
    private static final String TABLES =
            """
            create table given (actor integer not null, kind tinyint not null, dated date not null, theme tinyint not null,
                place boolean not null, documented boolean not null);
            create table held (actor integer not null, kind tinyint not null, begins date not null, ends date not null,
                theme tinyint not null, solution boolean not null, shared_begins date, shared_ends date)
            """;

    /** Of the evidence by the day what is in the window gives the current rung; in this world nobody gives two contributions at one activity. */
    private static final String STANDINGS =
            """
            select actor, max(current_rung) current_rung, max(rung) highest_rung from (
                select actor, max(case when dated > {expired} then rung else 0 end) current_rung, max(rung) rung from (
                    select actor, dated, case
                        when kind in ({NETWORKING}, {OWN_PERSPECTIVE}, {PANELLIST}, {ROUNDTABLE}) then 2
                        when kind in ({CONVERSATION_INITIATED}, {INPUT_SUBMITTED}, {COLLABORATION}) then 3 else 1 end rung
                    from given where dated <= {asOf}) simple
                group by actor
                union all
                select actor, max(case when earlier > {expired} then 2 else 0 end), 2 from (
                    select actor, dated, lag(dated) over (partition by actor, theme order by dated) earlier
                    from given where kind = {PARTICIPANT} and dated <= {asOf}) pairs
                where dated < earlier + interval '24' month
                group by actor
                union all
                select actor, max(case when dated > {expired} then 5 else 0 end), 5 from given late
                where kind in ({POLICY_INFLUENCE}, {IMPLEMENTATION}) and documented and dated <= {asOf}
                    and exists (select 1 from given early where early.actor = late.actor and early.theme = late.theme
                        and early.place and early.dated < late.dated)
                group by actor
                union all
                select actor, max(case when ends > {expired} then rung else 0 end), max(rung) from (
                    select actor, ends, case when kind <> {INITIATIVE_OWNER} then 3
                        when exists (select 1 from given early where early.actor = held.actor and early.theme = held.theme
                            and early.place and early.dated < held.begins) then 5 else 1 end rung
                    from held where begins <= {asOf}) roles
                group by actor
                union all
                select actor, max(case when shared_ends > {expired} then 4 else 0 end), 4 from held
                where kind in ({JOINT_INITIATIVE_ROLE}, {PARTNER}) and solution and shared_begins <= {asOf}
                group by actor) parts
            group by actor
            """;

    private Sql() {}

    static void createTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES.split(";")) {
                statement.execute(table);
            }
        }
    }

    /** The statement for the day that all are asked about. */
    static String standings() {
        String sql = STANDINGS
                .replace("{asOf}", "date '" + World.AS_OF + "'")
                .replace("{expired}", "date '" + World.AS_OF.minusMonths(24) + "'");
        for (Kind kind : Kind.values()) {
            sql = sql.replace("{" + kind + "}", Integer.toString(kind.ordinal()));
        }
        return sql;
    }

    static Answers read(Connection connection, String query, int actors) throws SQLException {
        Answers answers = new Answers(actors);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.put(rows.getInt(1), rows.getInt(2), rows.getInt(3));
            }
        }
        return answers;
    }
}
