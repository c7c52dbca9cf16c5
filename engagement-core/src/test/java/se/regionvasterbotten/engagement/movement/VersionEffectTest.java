package se.regionvasterbotten.engagement.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.ladder.Condition.oneOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.ladder.GeneratedVersions;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.LadderBuilder;
import se.regionvasterbotten.engagement.ladder.LadderChange;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladder.Rule;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.GeneratedFacts;
import se.regionvasterbotten.engagement.standing.Reason;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.standing.Told;

class VersionEffectTest {
    private static final LadderVersion FIRST = FirstLadder.VERSION;
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final Map<String, History> POPULATION = Map.of(
            "panel", Told.ofSomeone().gave(Kind.PANELLIST, "2025-03-21").history(),
            "rundabord", Told.ofSomeone().gave(Kind.ROUNDTABLE, "2025-03-21").history(),
            "vilande", Told.ofSomeone().gave(Kind.ROUNDTABLE, "2023-06-01").history(),
            "ny", Told.ofSomeone().gave(Kind.LISTENER, "2026-03-21").history());

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_version_compared_with_itself_moves_nobody(long seed) {
        GeneratedFacts world = new GeneratedFacts(seed);
        Map<String, History> population = Histories.of(world.facts()).counting();
        LadderVersion version = new GeneratedVersions(seed).version();
        VersionEffect effect = VersionEffect.of(version, version, population, world.day());

        assertThat(effect.shifts()).isEmpty();
        assertThat(effect.flows().opening()).isEqualTo(effect.flows().closing());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyone_who_moves_is_counted_once_with_the_changes_that_moved_them(long seed) {
        GeneratedFacts world = new GeneratedFacts(seed);
        Map<String, History> population = Histories.of(world.facts()).counting();
        GeneratedVersions versions = new GeneratedVersions(seed);
        LadderVersion before = versions.version();
        LadderVersion after = versions.version();
        LocalDate day = world.day();
        VersionEffect effect = VersionEffect.of(before, after, population, day);

        assertThat(effect.flows().total() - stayed(effect))
                .isEqualTo(effect.shifts().size());
        effect.shifts().forEach(shift -> {
            History history = population.get(shift.actor());
            assertThat(shift.before())
                    .isEqualTo(Classification.of(before, history).overall().at(day));
            assertThat(shift.after())
                    .isEqualTo(Classification.of(after, history).overall().at(day));
            assertThat(shift.because()).isNotEmpty().allMatch(LadderChange::canMove);
            assertThat(shift.reasons().isEmpty())
                    .isEqualTo(shift.before().rung() + shift.after().rung() == 0);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_version_that_only_says_it_otherwise_moves_nobody(long seed) {
        GeneratedFacts world = new GeneratedFacts(seed);
        Map<String, History> population = Histories.of(world.facts()).counting();
        LadderVersion version = new GeneratedVersions(seed).version();
        List<Rule> rules = new ArrayList<>(version.rules());
        Collections.rotate(rules, 2);
        LadderBuilder builder = LadderVersion.numbered(2).supportMonths(version.supportMonths());
        rules.forEach(rule -> builder.rule(rule.id(), rule.rung(), rule.condition())
                .words("sagt på annat sätt", "said otherwise")
                .source("en annan källa"));
        VersionEffect effect = VersionEffect.of(version, builder.build(), population, world.day());

        assertThat(effect.comparison().changes()).isNotEmpty();
        assertThat(effect.comparison().canMove()).isFalse();
        assertThat(effect.shifts()).isEmpty();
    }

    @Test
    void longer_support_wakes_the_dormant_and_says_that_the_months_did_it() {
        VersionEffect effect = effect(FIRST.next().supportMonths(36));

        assertThat(effect.shifts()).singleElement().satisfies(shift -> {
            assertThat(shift.actor()).isEqualTo("vilande");
            assertThat(shift.because()).containsExactly(new LadderChange.Months(24, 36));
            assertThat(shift.text(Locale.ROOT))
                    .isEqualTo(
                            "vilande: Intresse i stället för Vilande. Underlag stöder i 36 månader i stället för 24.");
        });
        assertThat(effect.flows().count(State.DORMANT, State.RUNG_2)).isEqualTo(1);
        assertThat(effect.flows().count(State.RUNG_2, State.RUNG_2)).isEqualTo(2);
        assertThat(effect.flows().total()).isEqualTo(3);
    }

    @Test
    void a_stricter_rule_lowers_those_who_met_it_by_what_counts_no_longer() {
        VersionEffect effect = effect(FIRST.next()
                .rule("interest", Rung.INTEREST, oneOf(Kind.NETWORKING, Kind.OWN_PERSPECTIVE, Kind.ROUNDTABLE)));

        assertThat(effect.shifts()).singleElement().satisfies(shift -> {
            assertThat(shift.flow()).isEqualTo(new Flow(State.RUNG_2, State.RUNG_1));
            assertThat(shift.reasons().get(Told.ENERGY))
                    .extracting(Reason::rule)
                    .containsExactly(FIRST.rules().get(1));
            assertThat(shift.text(Locale.ENGLISH))
                    .isEqualTo(
                            "panel: Awareness instead of Interest. The rule interest becomes harder to meet: panel counts no longer.");
        });
    }

    @Test
    void of_months_and_a_rule_that_change_at_once_only_the_one_that_moved_someone_is_named() {
        VersionEffect effect = effect(FIRST.next()
                .supportMonths(36)
                .rule("panel", Rung.PARTICIPATION, oneOf(Kind.PANELLIST))
                .words("Har varit i panel.", "Has sat on a panel.")
                .source("Protokoll.")
                .rule("interest", Rung.INTEREST, oneOf(Kind.NETWORKING, Kind.OWN_PERSPECTIVE, Kind.ROUNDTABLE)));

        assertThat(effect.shifts())
                .extracting(shift -> shift.actor() + " " + shift.because().size() + " "
                        + shift.because().get(0).getClass().getSimpleName())
                .containsExactly("panel 1 Added", "vilande 1 Months");
    }

    @Test
    void nobody_moves_in_an_empty_population() {
        assertThat(VersionEffect.of(FIRST, FIRST.next().supportMonths(1).build(), Map.of(), DAY)
                        .flows()
                        .total())
                .isZero();
    }

    private static VersionEffect effect(LadderBuilder after) {
        return VersionEffect.of(FIRST, after.build(), POPULATION, DAY);
    }

    private static int stayed(VersionEffect effect) {
        return effect.flows().counts().entrySet().stream()
                .filter(flow -> flow.getKey().from() == flow.getKey().to())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
