package se.regionvasterbotten.engagement.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.movement.KaplanMeier.Point;
import se.regionvasterbotten.engagement.movement.KaplanMeier.Wait;

/** The estimate against published examples and against another way to the same numbers; a plus marks a wait that was cut off. */
class KaplanMeierTest {
    /** Remission in weeks (E. J. Freireich et al., Blood 21, 1963, pages 699–716). */
    private static final String SIX_MP = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";

    private static final String PLACEBO = "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23";

    /** Treatment 2 of V. Bewick, L. Cheek and J. Ball, Critical Care 8, 2004, page 389. */
    private static final String BEWICK = "1 1 4 5 6+ 9 9+ 22";

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @Test
    void the_remissions_under_six_mp_give_the_published_curve() {
        assertThat(shares(SIX_MP))
                .isEqualTo(Map.of(6, 0.857, 7, 0.807, 10, 0.753, 13, 0.690, 16, 0.627, 22, 0.538, 23, 0.448));
        assertThat(atRisk(SIX_MP)).isEqualTo(Map.of(6, 21, 7, 17, 10, 15, 13, 12, 16, 11, 22, 7, 23, 6));
    }

    @Test
    void who_is_cut_off_on_a_day_is_at_risk_on_that_day() {
        assertThat(shares(BEWICK)).isEqualTo(Map.of(1, 0.750, 4, 0.625, 5, 0.500, 9, 0.333, 22, 0.0));
        assertThat(atRisk(BEWICK)).isEqualTo(Map.of(1, 8, 4, 6, 5, 5, 9, 3, 22, 1));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+ | 23 | 9  | 12
                    1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23                    | 8  | 21 | 0
                    1 1 4 5 6+ 9 9+ 22                                                  | 5  | 6  | 2
                    10 20 30 40                                                         | 20 | 4  | 0
                    10 20 30                                                            | 20 | 3  | 0
                    10 20+ 30+                                                          |    | 1  | 2
                    5+ 5+                                                               |    | 0  | 2
                    0 7                                                                 | 0  | 2  | 0
                    """, delimiter = '|')
    void the_median_is_the_first_day_on_which_at_most_half_still_wait(
            String waits, Integer median, int ended, int cutOff) {
        KaplanMeier estimate = KaplanMeier.of(waits(waits));

        assertThat(estimate.median()).isEqualTo(median == null ? OptionalInt.empty() : OptionalInt.of(median));
        assertThat(estimate.ended()).isEqualTo(ended);
        assertThat(estimate.cutOff()).isEqualTo(cutOff);
    }

    @Test
    void without_cut_off_waits_the_curve_is_the_share_that_waited_longer() {
        assertThat(shares(PLACEBO))
                .containsEntry(1, 0.905)
                .containsEntry(2, 0.810)
                .containsEntry(8, 0.381)
                .containsEntry(23, 0.0);
    }

    @Test
    void nobody_waiting_gives_no_curve_and_no_median() {
        assertThat(KaplanMeier.of(List.of())).isEqualTo(new KaplanMeier(List.of()));
        assertThat(KaplanMeier.of(List.of()).median()).isEmpty();
        assertThat(KaplanMeier.of(List.of()).waits()).isZero();
    }

    @Test
    void waits_that_are_alike_can_come_counted() {
        Map<Wait, Integer> counts = Map.of(
                new Wait(1, true),
                2,
                new Wait(4, true),
                1,
                new Wait(5, true),
                1,
                new Wait(6, false),
                1,
                new Wait(9, true),
                1,
                new Wait(9, false),
                1,
                new Wait(22, true),
                1,
                new Wait(30, true),
                0);

        assertThat(KaplanMeier.of(counts)).isEqualTo(KaplanMeier.of(waits(BEWICK)));
    }

    @Test
    void a_wait_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new Wait(-1, true)).hasMessageContaining("-1 days");
    }

    /** Each wait weighs the same; who is cut off leaves its weight to those that wait longer (B. Efron, 1967). The curve is the weight that is left. */
    @ParameterizedTest
    @MethodSource("seeds")
    void handing_the_weight_of_the_cut_off_to_those_that_wait_longer_gives_the_same_curve(long seed) {
        List<Wait> waits = generated(new Random(seed));
        List<Wait> ordered = waits.stream()
                .sorted((one, other) -> one.days() != other.days()
                        ? Integer.compare(one.days(), other.days())
                        : Boolean.compare(other.ended(), one.ended()))
                .toList();
        double[] weights = new double[ordered.size()];
        Arrays.fill(weights, 1.0 / ordered.size());
        TreeMap<Integer, Double> left = new TreeMap<>(Map.of(-1, 1.0));
        for (int here = 0; here < weights.length; here++) {
            if (ordered.get(here).ended()) {
                left.put(ordered.get(here).days(), left.lastEntry().getValue() - weights[here]);
            } else {
                for (int later = here + 1; later < weights.length; later++) {
                    weights[later] += weights[here] / (weights.length - here - 1);
                }
            }
        }
        KaplanMeier estimate = KaplanMeier.of(waits);

        for (Point point : estimate.curve()) {
            assertThat(point.waiting())
                    .as("after %d days of %s", point.days(), waits)
                    .isCloseTo(left.floorEntry(point.days()).getValue(), within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_curve_never_rises_stays_between_nought_and_one_and_counts_everyone_once(long seed) {
        List<Wait> waits = generated(new Random(seed));
        KaplanMeier estimate = KaplanMeier.of(waits);
        double before = 1;
        int atRisk = waits.size();
        for (Point point : estimate.curve()) {
            assertThat(point.waiting()).isBetween(0.0, before);
            assertThat(point.atRisk()).isEqualTo(atRisk);
            before = point.waiting();
            atRisk -= point.ended() + point.cutOff();
        }
        assertThat(atRisk).isZero();
        assertThat(estimate.ended() + estimate.cutOff()).isEqualTo(waits.size());
    }

    private static List<Wait> generated(Random random) {
        return Stream.generate(() -> new Wait(random.nextInt(30), random.nextInt(3) > 0))
                .limit(random.nextInt(40))
                .toList();
    }

    private static Map<Integer, Double> shares(String waits) {
        return KaplanMeier.of(waits(waits)).curve().stream()
                .filter(point -> point.ended() > 0)
                .collect(Collectors.toMap(Point::days, point -> Math.round(point.waiting() * 1000) / 1000.0));
    }

    private static Map<Integer, Integer> atRisk(String waits) {
        return KaplanMeier.of(waits(waits)).curve().stream()
                .filter(point -> point.ended() > 0)
                .collect(Collectors.toMap(Point::days, Point::atRisk));
    }

    private static List<Wait> waits(String told) {
        List<Wait> waits = new ArrayList<>();
        for (String one : told.trim().split(" ")) {
            waits.add(new Wait(Integer.parseInt(one.replace("+", "")), !one.endsWith("+")));
        }
        return waits;
    }
}
