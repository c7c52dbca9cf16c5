package se.regionvasterbotten.engagement.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.ladder.Condition.oneOf;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.evidence.Sectors;
import se.regionvasterbotten.engagement.journey.Journey;
import se.regionvasterbotten.engagement.journey.Step;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.LadderChange;
import se.regionvasterbotten.engagement.ladder.LadderComparison;
import se.regionvasterbotten.engagement.ladder.LadderText;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.movement.Actor;
import se.regionvasterbotten.engagement.movement.Figures;
import se.regionvasterbotten.engagement.movement.Flows;
import se.regionvasterbotten.engagement.movement.Population;
import se.regionvasterbotten.engagement.movement.VersionEffect;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.Standing;
import se.regionvasterbotten.engagement.standing.ThemeStanding;

/** The pages for those who embed the core: each of their snippets stands below, compiled and run. */
class GuideTest {
    @ParameterizedTest
    @ValueSource(strings = {"guide.md", "ladder-versions.md"})
    void every_snippet_of_the_page_is_code_of_this_test(String page) {
        List<String> snippets = Page.read(page).blocks("java");

        assertThat(snippets)
                .isNotEmpty()
                .allSatisfy(snippet -> assertThat(Page.source(GuideTest.class)).contains(Page.withoutBlanks(snippet)));
    }

    @Test
    void the_guide_takes_an_integrator_to_a_standing_with_reasons_in_ten_lines() {
        assertThat(Page.read("guide.md")
                        .blocks("java")
                        .get(0)
                        .lines()
                        .filter(line -> line.endsWith(";") || line.endsWith("{")))
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void a_standing_with_reasons() {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            LocalDate autumn = LocalDate.of(2025, 9, 17);
            History researcher = History.of(
                    Sectors.always("akademi"),
                    List.of(
                            Contribution.of("c1", Kind.LISTENER, autumn.minusMonths(7), "energi")
                                    .at("a1", "Västerbotten på Grand Hôtel"),
                            Contribution.of("c2", Kind.PANELLIST, autumn, "energi")
                                    .at("a2", "Mötesplats Lycksele"),
                            Contribution.of("c3", Kind.INPUT_SUBMITTED, autumn.plusMonths(2), "energi")),
                    List.of());
            Standing standing =
                    Classification.of(FirstLadder.VERSION, researcher).standing(LocalDate.of(2025, 12, 31));
            for (ThemeStanding theme : standing.themes()) {
                theme.reasons()
                        .forEach(reason -> System.out.println(theme.theme() + ": " + reason.text(Locale.ENGLISH)));
                theme.missing()
                        .forEach(missing -> System.out.println(
                                "  " + missing.rule().rung().number() + " " + missing.text(Locale.ENGLISH)));
            }
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(
                        Page.read("guide.md").blocks("").get(0).lines().toList());
    }

    @Test
    void many_actors_their_journeys_and_their_movement() {
        Facts facts = Facts.of(List.of(
                new Organisation("umu", false, Sectors.always("akademi")),
                new Organisation("kommun", false, Sectors.always("offentlig sektor")),
                Contribution.of("c1", Kind.PANELLIST, LocalDate.of(2024, 5, 7), "energi")
                        .by("anna", "umu"),
                Contribution.of("c2", Kind.INPUT_SUBMITTED, LocalDate.of(2025, 3, 27), "energi")
                        .by("bo", "umu"),
                Contribution.of("c3", Kind.LISTENER, LocalDate.of(2025, 3, 27), "energi")
                        .by("cia", "kommun")));
        Map<String, History> histories = Histories.of(facts).counting();
        Journey journey = Journey.of(
                Classification.of(FirstLadder.VERSION, histories.get("umu")).overall());
        List<Step> steps = journey.until(LocalDate.of(2025, 12, 31));
        List<Actor> actors = histories.entrySet().stream()
                .map(actor -> Actor.of(actor.getKey(), actor.getValue(), FirstLadder.VERSION))
                .toList();
        Period year = Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
        Figures figures = Figures.of(Population.of(actors, year, LocalDate.of(2026, 1, 15)));

        assertThat(histories).containsOnlyKeys("anna", "bo", "cia", "kommun", "umu");
        assertThat(steps).extracting(Step::type).containsExactly(StepType.DIRECT_ENTRY, StepType.UP);
        assertThat(figures.movement().actors()).isEqualTo(5);
    }

    @Test
    void another_version() {
        History researcher = History.of(
                Sectors.NONE,
                List.of(Contribution.of("c3", Kind.INPUT_SUBMITTED, LocalDate.of(2025, 11, 17), "energi")),
                List.of());
        LadderVersion second = FirstLadder.VERSION.next().supportMonths(36).build();
        List<LadderChange> changes =
                LadderComparison.of(FirstLadder.VERSION, second).changes();
        Standing later = Classification.of(second, researcher).standing(LocalDate.of(2028, 9, 16));

        assertThat(changes).containsExactly(new LadderChange.Months(24, 36));
        assertThat(later.position().rung()).isEqualTo(3);
    }

    @Test
    void a_version_read_written_built_and_compared() {
        String text = LadderText.write(FirstLadder.VERSION);
        LadderVersion first = LadderText.read(text);
        String written = LadderText.write(first);

        LadderVersion second = first.next()
                .supportMonths(36)
                .without("interest-pair")
                .rule("interest", Rung.INTEREST, oneOf(Kind.NETWORKING, Kind.PANELLIST))
                .build();

        Map<String, History> histories = Map.of(
                "anna",
                History.of(
                        Sectors.NONE,
                        List.of(Contribution.of("c1", Kind.ROUNDTABLE, LocalDate.of(2025, 3, 1), "energi")),
                        List.of()));
        VersionEffect effect = VersionEffect.of(first, second, histories, LocalDate.of(2025, 12, 31));
        Flows flows = effect.flows();
        List<String> moved = effect.shifts().stream()
                .map(shift -> shift.text(Locale.ENGLISH))
                .toList();

        assertThat(flows.total()).isEqualTo(1);
        assertThat(moved)
                .allSatisfy(shift ->
                        assertThat(Page.read("ladder-versions.md").text()).contains("    " + shift + "\n"));
        assertThat(written).isEqualTo(text);
        assertThat(LadderComparison.of(first, second).changes())
                .extracting(change -> change.text(Locale.ROOT))
                .allSatisfy(change ->
                        assertThat(Page.read("ladder-versions.md").text()).contains("    " + change + "\n"));
    }
}
