package se.regionvasterbotten.engagement.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.steps.FixedStatementsTest.person;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;

/** Whoever is the same actor is read together, whether all merges are read or only those of the actors in question. */
class KnownMergesTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 1500})
    void a_chain_is_found_from_each_of_its_ends_among_however_many_others(int others) throws Exception {
        try (CountedStore store = new CountedStore("merges" + others)) {
            fill(store, others);
            try (EntityManager open = store.open()) {
                for (int end : List.of(7, 8, 9)) {
                    KnownMerges merges = new KnownMerges(new Reading(open, NOW));

                    assertThat(merges.withSame(Set.of(person(end))))
                            .containsExactlyInAnyOrder(person(7), person(8), person(9));
                    assertThat(merges.rows()).hasSize(2);
                    assertThat(merges.withSame(Set.of(person(3)))).containsExactly(person(3));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1500})
    void the_history_of_one_is_the_same_as_among_all(int others) throws Exception {
        try (CountedStore store = new CountedStore("merged" + others)) {
            fill(store, others);
            FixedStatementsTest.fill(store, 20);
            try (EntityManager open = store.open()) {
                RegisterFacts facts = FixedStatementsTest.facts(open);
                Histories all = Histories.of(facts.at(NOW));
                for (int end : List.of(7, 8, 9)) {
                    Facts one = facts.of(NOW, List.of(person(end)));
                    String id = person(end).toString();

                    assertThat(Histories.of(one).survivor(id))
                            .isEqualTo(person(9).toString());
                    assertThat(Histories.of(one).of(id).contributions())
                            .isEqualTo(all.of(id).contributions())
                            .isNotEmpty();
                }
                assertThat(all.counting().keySet()).hasSize(18);
            }
        }
    }

    @Test
    void what_was_taken_back_or_not_yet_known_merges_nobody() throws Exception {
        try (CountedStore store = new CountedStore("taken-back")) {
            merge(store, 1, person(1), person(2), "'2025-07-01 12:00:00 +00:00'");
            try (EntityManager open = store.open()) {
                assertThat(same(open, "2025-06-01T11:59:59Z")).hasSize(1);
                assertThat(same(open, "2025-06-01T12:00:00Z")).hasSize(2);
                assertThat(same(open, "2025-07-01T12:00:00Z")).hasSize(1);
            }
        }
    }

    private static Set<UUID> same(EntityManager open, String knownAt) {
        return new KnownMerges(new Reading(open, OffsetDateTime.parse(knownAt))).withSame(Set.of(person(1)));
    }

    private static void fill(CountedStore store, int others) throws SQLException {
        for (int number = 0; number < others; number++) {
            merge(store, number, new UUID(8, number), new UUID(9, number), "NULL");
        }
        merge(store, others, person(7), person(8), "NULL");
        merge(store, others + 1, person(8), person(9), "NULL");
    }

    private static void merge(CountedStore store, int number, UUID merged, UUID survivor, String superseded)
            throws SQLException {
        UUID id = new UUID(5, number);
        store.execute(
                "INSERT INTO actor_merge (version_id, id, actor_type, merged_id, survivor_id, reason, recorded_at,"
                        + " superseded_at) VALUES ('" + id + "', '" + id + "', 'PERSON', '" + merged + "', '" + survivor
                        + "', 'samma', '2025-06-01 12:00:00 +00:00', " + superseded + ")");
    }
}
