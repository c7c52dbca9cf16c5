package se.regionvasterbotten.engagement.steps;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.activities.KnownActivities;
import se.regionvasterbotten.engagement.activities.KnownActivity;
import se.regionvasterbotten.engagement.carryings.Attendance;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.initiatives.KnownInitiatives;

/** What was done in a period is read with the same statements, however many did it. */
class DeedStatementsTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-01T00:00:00Z");
    private static final Period YEAR = Period.of(LocalDate.parse("2025-01-01"), LocalDate.parse("2026-01-01"));
    private static final Period ALWAYS = Period.of(Days.FIRST, Days.LAST);
    private static final String RECORDED = "'2025-06-01 12:00:00 +00:00'";
    private static final UUID FIRST = new UUID(10, 1);
    private static final UUID SECOND = new UUID(10, 2);

    @Test
    void ten_persons_at_an_activity_and_nine_hundred_are_read_with_the_same_statements() throws Exception {
        assertThat(statements(900)).isEqualTo(statements(10)).isBetween(5, 40);
    }

    @Test
    void who_was_there_is_read_with_the_mandate_that_the_affiliation_gives() throws Exception {
        try (CountedStore store = new CountedStore("attended")) {
            fill(store, 3);
            try (EntityManager open = store.open()) {
                Attendance attendance =
                        Attendance.of(FixedStatementsTest.facts(open).at(NOW, List.of(FIRST, SECOND)));

                assertThat(attendance.at(FIRST).persons()).hasSize(3);
                assertThat(attendance.at(FIRST).organisations()).containsExactly(new UUID(6, 1));
                assertThat(attendance.at(FIRST, SECOND).persons()).isEmpty();
            }
        }
    }

    @Test
    void activities_and_initiatives_are_those_of_the_period_as_they_were_known() throws Exception {
        try (CountedStore store = new CountedStore("happened")) {
            fill(store, 1);
            try (EntityManager open = store.open()) {
                KnownActivities activities = with(new KnownActivities(), open);
                assertThat(activities.within(NOW, YEAR))
                        .extracting(KnownActivity::id)
                        .containsExactly(FIRST);
                assertThat(activities.within(NOW, ALWAYS)).hasSize(2);
                assertThat(activities.of(NOW, List.of(SECOND, new UUID(1, 1)))).hasSize(1);
                assertThat(activities.within(OffsetDateTime.parse("2025-06-01T11:59:59Z"), ALWAYS))
                        .isEmpty();
                KnownInitiatives initiatives = with(new KnownInitiatives(), open);
                assertThat(initiatives.within(NOW, YEAR)).hasSize(1);
                assertThat(initiatives.outcomes(NOW, YEAR)).hasSize(1);
                assertThat(initiatives.outcomes(NOW, YEAR).get(0).initiative().id())
                        .isEqualTo(new UUID(11, 1));
                assertThat(FixedStatementsTest.facts(open).members(NOW, YEAR).memberships())
                        .hasSize(1);
            }
        }
    }

    private static int statements(int persons) throws Exception {
        try (CountedStore store = new CountedStore("deeds" + persons)) {
            fill(store, persons);
            try (EntityManager open = store.open()) {
                RegisterFacts facts = FixedStatementsTest.facts(open);
                KnownActivities activities = with(new KnownActivities(), open);
                KnownInitiatives initiatives = with(new KnownInitiatives(), open);
                return store.count(() -> {
                    facts.at(NOW, List.of(FIRST, SECOND));
                    facts.members(NOW, YEAR);
                    activities.within(NOW, YEAR);
                    initiatives.within(NOW, YEAR);
                    initiatives.outcomes(NOW, YEAR);
                });
            }
        }
    }

    private static <T> T with(T reader, EntityManager store) throws ReflectiveOperationException {
        Field field = reader.getClass().getDeclaredField("store");
        field.setAccessible(true);
        field.set(reader, store);
        return reader;
    }

    private static void fill(CountedStore store, int persons) throws SQLException {
        UUID organisation = new UUID(6, 1);
        store.execute("INSERT INTO organisation (version_id, id, name, name_key, own_staff, recorded_at) VALUES ('"
                + organisation + "', '" + organisation + "', 'Kommun', 'kommun', 0, " + RECORDED + ")");
        activity(store, FIRST, "2025-03-01");
        activity(store, SECOND, "2024-03-01");
        UUID initiative = new UUID(11, 1);
        store.execute("INSERT INTO initiative (version_id, id, name, type, from_date, recorded_at) VALUES ('"
                + initiative + "', '" + initiative + "', 'Gruppen', 'PROJECT', '2025-02-01', " + RECORDED + ")");
        store.execute("INSERT INTO initiative_theme (version_id, theme_id) VALUES ('" + initiative + "', '"
                + new UUID(4, 1) + "')");
        store.execute(
                "INSERT INTO outcome (version_id, id, initiative_id, on_date, name, document, recorded_at) VALUES ('"
                        + new UUID(12, 1) + "', '" + new UUID(12, 1) + "', '" + initiative
                        + "', '2025-11-01', 'Beslut', 'D 1', "
                        + RECORDED + ")");
        store.execute(
                "INSERT INTO membership (version_id, id, initiative_id, organisation_id, role, from_date, confirmed, recorded_at)"
                        + " VALUES ('" + new UUID(13, 1) + "', '" + new UUID(13, 1) + "', '" + initiative + "', '"
                        + organisation
                        + "', 'PARTNER', '2025-02-01', 1, " + RECORDED + ")");
        for (int number = 0; number < persons; number++) {
            UUID version = new UUID(3, number);
            UUID person = FixedStatementsTest.person(number);
            store.execute("INSERT INTO contribution (version_id, id, person_id, activity_id, kind, on_date, source,"
                    + " confirmed, recorded_at) VALUES ('" + version + "', '" + version + "', '" + person + "', '"
                    + FIRST
                    + "', 'PANELLIST', '2025-03-01', 'lista', 1, " + RECORDED + ")");
            store.execute("INSERT INTO affiliation (version_id, id, person_id, organisation_id, from_date, recorded_at)"
                    + " VALUES ('" + new UUID(7, number) + "', '" + new UUID(7, number) + "', '" + person + "', '"
                    + organisation + "', '2020-01-01', " + RECORDED + ")");
        }
    }

    private static void activity(CountedStore store, UUID id, String date) throws SQLException {
        store.execute("INSERT INTO activity (version_id, id, name, type, on_date, recorded_at) VALUES ('" + id + "', '"
                + id + "', 'Dagen', 'DIALOGUE', '" + date + "', " + RECORDED + ")");
        store.execute(
                "INSERT INTO activity_theme (version_id, theme_id) VALUES ('" + id + "', '" + new UUID(4, 1) + "')");
    }
}
