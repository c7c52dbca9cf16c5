package se.regionvasterbotten.engagement.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.standing.Told.ENERGY;
import static se.regionvasterbotten.engagement.standing.Told.INFRASTRUCTURE;
import static se.regionvasterbotten.engagement.standing.Told.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Sectors;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.standing.Told;

/** RULES section 7: by sector, theme and meeting place, which choose actors and change nobody's rung. */
class BreakdownTest {
    private static final String LYCKSELE = "Mötesplats Lycksele";
    private static final String ALMEDALEN = "Västerbotten i Almedalen";

    @Test
    void the_sector_is_that_of_the_closing() {
        Actor moved = inSectors(
                "moved", Sectors.stated(Map.of(day("2020-01-01"), "akademi", day("2025-12-31"), "näringsliv")));
        Actor moving = inSectors(
                "moving", Sectors.stated(Map.of(day("2020-01-01"), "akademi", day("2026-01-01"), "näringsliv")));
        Actor nowhere = inSectors("nowhere", Sectors.NONE);

        assertThat(actors(Breakdown.of(population(moved, moving, nowhere), By.SECTOR, Movement::of)))
                .isEqualTo(Map.of("näringsliv", 1, "akademi", 1, "", 1));
    }

    @Test
    void a_meeting_place_chooses_those_with_evidence_there_by_the_closing_and_a_member_of_two_is_in_both() {
        Told both = Told.ofSomeone().and(at(LYCKSELE, "2020-05-01")).and(at(ALMEDALEN, "2025-12-31"));
        Told after = Told.ofSomeone().and(at(LYCKSELE, "2025-01-01")).and(at(ALMEDALEN, "2026-01-01"));
        Told elsewhere = Told.ofSomeone().held(Kind.PARTNER, "2025-01-01", null);
        Breakdown<Movement> byPlace = Breakdown.of(Someone.all(both, after, elsewhere), By.MEETING_PLACE, Movement::of);

        assertThat(actors(byPlace)).isEqualTo(Map.of(LYCKSELE, 2, ALMEDALEN, 1, "", 1));
        assertThat(byPlace.rows().get(ALMEDALEN).closing()).isEqualTo(Map.of(State.RUNG_1, 1));
    }

    @Test
    void a_theme_chooses_actors_with_their_overall_rung_and_by_itself_shows_their_rung_on_it() {
        Population population = Someone.all(Told.ofSomeone()
                .gave(Kind.LISTENER, "2024-05-01", ENERGY)
                .gave(Kind.INPUT_SUBMITTED, "2025-05-01", INFRASTRUCTURE));

        assertThat(Breakdown.of(population, By.THEME, Movement::of)
                        .rows()
                        .get(ENERGY)
                        .closing())
                .isEqualTo(Map.of(State.RUNG_3, 1));
        Breakdown<Movement> onEach = Breakdown.onEachTheme(population, Movement::of);
        assertThat(onEach.rows().get(ENERGY).flows().counts())
                .isEqualTo(Map.of(new Flow(State.RUNG_1, State.RUNG_1), 1));
        assertThat(onEach.rows().get(INFRASTRUCTURE).flows().counts())
                .isEqualTo(Map.of(new Flow(State.NOT_YET, State.RUNG_3), 1));
        assertThat(Movement.of(population).flows().counts()).isEqualTo(Map.of(new Flow(State.RUNG_1, State.RUNG_3), 1));
    }

    @Test
    void a_theme_without_evidence_by_the_closing_has_no_row() {
        Population population = Someone.all(Told.ofSomeone()
                .gave(Kind.LISTENER, "2025-05-01", ENERGY)
                .gave(Kind.LISTENER, "2026-01-01", INFRASTRUCTURE));

        assertThat(Breakdown.of(population, By.THEME, Movement::of).rows()).containsOnlyKeys(ENERGY);
        assertThat(Breakdown.onEachTheme(population, Movement::of).rows()).containsOnlyKeys(ENERGY);
    }

    @Test
    void a_step_stands_under_every_place_where_the_actor_took_part_in_the_theme_before_it() {
        Population population = Someone.all(Told.ofSomeone()
                .and(at(LYCKSELE, "2024-05-01"))
                .and(at(ALMEDALEN, "2024-07-01"))
                .and(Contribution.of("late", Kind.PANELLIST, day("2025-05-01"), ENERGY)));
        Breakdown<StepCounts> steps = StepCounts.byMeetingPlace(population);

        StepCounts up = new StepCounts(new TreeMap<>(Map.of(StepType.UP, new StepCount(1, 1))));
        assertThat(steps.rows()).isEqualTo(Map.of(LYCKSELE, up, ALMEDALEN, up));
        assertThat(steps.without().byType()).isEmpty();
        assertThat(Movement.of(population).steps()).isEqualTo(up);
    }

    @Test
    void a_place_on_the_day_of_the_step_or_in_another_theme_came_not_before_it() {
        Breakdown<StepCounts> steps = StepCounts.byMeetingPlace(Someone.all(
                Told.ofSomeone().and(at(LYCKSELE, "2025-05-01")),
                Told.ofSomeone()
                        .and(at(LYCKSELE, "2024-05-01"))
                        .and(Contribution.of("other", Kind.PANELLIST, day("2025-05-01"), INFRASTRUCTURE))));

        assertThat(steps.rows()).isEmpty();
        assertThat(steps.without().of(StepType.ENTRY)).isEqualTo(new StepCount(1, 1));
        assertThat(steps.without().of(StepType.UP)).isEqualTo(new StepCount(1, 1));
        assertThat(steps.without().of(StepType.LAPSE)).isEqualTo(new StepCount(0, 0));
    }

    @Test
    void a_lapse_is_about_the_theme_that_was_left() {
        Breakdown<StepCounts> steps = StepCounts.byMeetingPlace(Someone.all(Told.ofSomeone()
                .and(at(LYCKSELE, "2023-05-01"))
                .and(Contribution.of("other", Kind.LISTENER, day("2025-01-01"), INFRASTRUCTURE))
                .and(Contribution.of("panel", Kind.PANELLIST, day("2023-06-01"), ENERGY))));

        assertThat(steps.rows().get(LYCKSELE).of(StepType.LAPSE)).isEqualTo(new StepCount(1, 1));
    }

    @Test
    void whatever_else_is_known_of_actors_divides_them_by_their_ids() {
        Map<String, Set<String>> regions =
                Map.of("a0", Set.of("Västerbotten"), "a1", Set.of("Norrbotten", "Västerbotten"));
        Told someone = Told.ofSomeone().gave(Kind.LISTENER, "2025-05-01");
        By region = (actor, closing) -> regions.getOrDefault(actor.id(), Set.of());

        assertThat(actors(Breakdown.of(Someone.all(someone, someone, someone), region, Movement::of)))
                .isEqualTo(Map.of("Norrbotten", 1, "Västerbotten", 2, "", 1));
    }

    private static Contribution at(String place, String date) {
        return Contribution.of(place + date, Kind.LISTENER, day(date), ENERGY).at("aktivitet " + place + date, place);
    }

    private static Actor inSectors(String id, Sectors sectors) {
        Actor actor = Someone.of(id, Told.ofSomeone().gave(Kind.LISTENER, "2025-05-01"));
        return new Actor(id, sectors, actor.journeys(), actor.firstDays(), actor.onThemes());
    }

    private static Population population(Actor... actors) {
        return Population.of(List.of(actors), Someone.YEAR, LocalDate.of(2026, 2, 1));
    }

    private static Map<String, Integer> actors(Breakdown<Movement> breakdown) {
        Map<String, Integer> actors =
                new TreeMap<>(Map.of("", breakdown.without().actors()));
        breakdown.rows().forEach((group, movement) -> actors.put(group, movement.actors()));
        return actors;
    }
}
