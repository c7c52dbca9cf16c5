package se.regionvasterbotten.engagement.steps;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;

/** The whole population is read with as many statements as one actor, however many there are. */
class FixedStatementsTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-01T00:00:00Z");
    private static final String RECORDED = "'2025-06-01 12:00:00 +00:00'";

    @Test
    void ten_actors_and_a_thousand_are_read_with_the_same_statements() throws Exception {
        int everyone = statements(10, 0);
        int one = statements(10, 1);

        assertThat(statements(1000, 0)).isEqualTo(everyone);
        assertThat(statements(1000, 1)).isEqualTo(one);
        assertThat(statements(1000, 1000)).isEqualTo(one);
        assertThat(everyone).isBetween(1, 12);
        assertThat(one).isBetween(1, 24);
    }

    @Test
    void what_is_read_is_what_was_known() throws Exception {
        try (CountedStore store = new CountedStore("known")) {
            fill(store, 3);
            store.execute("UPDATE contribution SET superseded_at = '2025-07-01 00:00:00 +00:00' WHERE person_id = '"
                    + person(0) + "'");
            try (EntityManager open = store.open()) {
                RegisterFacts facts = facts(open);

                assertThat(facts.at(OffsetDateTime.parse("2025-06-01T11:59:59Z"))
                                .contributions())
                        .isEmpty();
                assertThat(facts.at(OffsetDateTime.parse("2025-06-01T12:00:00Z"))
                                .contributions())
                        .hasSize(3);
                assertThat(facts.at(OffsetDateTime.parse("2025-07-01T00:00:00Z"))
                                .contributions())
                        .hasSize(2);
            }
        }
    }

    @Test
    void what_is_read_for_one_actor_gives_the_same_history_as_what_is_read_for_all() throws Exception {
        try (CountedStore store = new CountedStore("one")) {
            fill(store, 20);
            try (EntityManager open = store.open()) {
                RegisterFacts facts = facts(open);
                UUID person = person(7);
                Facts all = facts.at(NOW);
                Facts one = facts.of(NOW, List.of(person));

                assertThat(one.contributions()).hasSize(1);
                assertThat(Histories.of(one).of(person.toString()).contributions())
                        .isEqualTo(Histories.of(all).of(person.toString()).contributions())
                        .isNotEmpty();
            }
        }
    }

    /** How many statements it takes to read some of them; everyone for 0. */
    private static int statements(int persons, int some) throws Exception {
        try (CountedStore store = new CountedStore("counted" + persons + "of" + some)) {
            fill(store, persons);
            List<UUID> actors = IntStream.range(0, some)
                    .mapToObj(FixedStatementsTest::person)
                    .toList();
            try (EntityManager open = store.open()) {
                RegisterFacts facts = facts(open);
                return store.count(() -> Histories.of(some == 0 ? facts.at(NOW) : facts.of(NOW, actors)));
            }
        }
    }

    static void fill(CountedStore store, int persons) throws SQLException {
        UUID theme = new UUID(4, 1);
        for (int number = 0; number < persons; number++) {
            UUID version = new UUID(3, number);
            store.execute(
                    "INSERT INTO contribution (version_id, id, person_id, kind, on_date, source, confirmed, recorded_at) VALUES ('"
                            + version + "', '" + version + "', '" + person(number)
                            + "', 'PANELLIST', '2025-03-01', 'lista', 1, " + RECORDED + ")");
            store.execute("INSERT INTO contribution_theme (version_id, theme_id) VALUES ('" + version + "', '" + theme
                    + "')");
        }
    }

    static UUID person(int number) {
        return new UUID(2, number);
    }

    static RegisterFacts facts(EntityManager store) throws ReflectiveOperationException {
        RegisterFacts facts = new RegisterFacts();
        Field field = RegisterFacts.class.getDeclaredField("store");
        field.setAccessible(true);
        field.set(facts, store);
        return facts;
    }
}
