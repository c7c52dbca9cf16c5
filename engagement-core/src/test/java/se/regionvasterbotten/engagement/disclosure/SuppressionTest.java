package se.regionvasterbotten.engagement.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is hidden of one table whose sum is known. */
class SuppressionTest {
    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource({
        "none is small, 20 8 12 7, 20 8 12 7",
        "a zero is about nobody, 20 8 12 0, 20 8 12 0",
        "another is hidden with it, 20 8 12 3, 20 8 .. ..",
        "one beside it is not enough, 20 8 5 3, 20 .. .. ..",
        "two small ones, 20 8 12 3 2, 20 8 .. .. ..",
        "from the last on and not the smallest, 20 3 9 30, 20 .. 9 ..",
        "all in one group, 0 17 0 0, .. .. .. ..",
        "no other number than zeros, 7 2 0 0, .. .. .. ..",
        "small ones alone, 3 3 3 0, .. .. .. ..",
        "two that would be known to be four each, 4 4 30 20, .. .. 30 ..",
    })
    void small_groups_are_hidden_and_others_with_them(String why, String counts, String shown) {
        assertThat(shown(numbers(counts))).as(why).isEqualTo(shown);
    }

    /**
     * Every table of up to four groups and 40 persons, sorted by what is shown of it: among all tables that look the same each small group is 1, 2, 3 and 4 in turn. So
     * nobody who knows the rule, the sum and what is shown can exclude any of them.
     */
    @Test
    void who_knows_the_rule_cannot_exclude_any_small_number() {
        for (int groups = 2; groups <= 4; groups++) {
            for (int sum = Suppression.SMALLEST; sum <= 40; sum++) {
                Map<String, List<List<Integer>>> alike = new HashMap<>();
                all(groups, sum)
                        .forEach(table -> alike.computeIfAbsent(shown(table), none -> new ArrayList<>())
                                .add(table));
                alike.forEach(SuppressionTest::holdsEverySmallNumber);
            }
        }
    }

    /** The same question asked of a rule that hides the small groups alone has an answer. */
    @Test
    void without_others_hidden_with_it_a_small_number_is_the_difference() {
        assertThat(all(3, 30).stream()
                        .filter(table -> table.get(0) == 20 && table.get(1) == 7)
                        .map(table -> table.get(2)))
                .containsExactly(3);
    }

    private static void holdsEverySmallNumber(String shown, List<List<Integer>> tables) {
        for (int group = 0; group < tables.get(0).size(); group++) {
            int here = group;
            Set<Integer> possible =
                    tables.stream().map(table -> table.get(here)).collect(Collectors.toCollection(TreeSet::new));
            if (possible.stream().anyMatch(count -> count > 0 && count < Suppression.SMALLEST)) {
                assertThat(possible).as(shown).contains(1, 2, 3, 4);
            }
        }
    }

    private static String shown(List<Integer> counts) {
        boolean[] hidden = Suppression.of(counts);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < hidden.length; i++) {
            shown.add(hidden[i] ? ".." : counts.get(i).toString());
        }
        return String.join(" ", shown);
    }

    private static List<Integer> numbers(String words) {
        return List.of(words.split(" ")).stream().map(Integer::valueOf).toList();
    }

    /** Every way to divide a sum. */
    private static List<List<Integer>> all(int groups, int sum) {
        if (groups == 1) {
            return List.of(List.of(sum));
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int first = 0; first <= sum; first++) {
            for (List<Integer> rest : all(groups - 1, sum - first)) {
                List<Integer> table = new ArrayList<>(List.of(first));
                table.addAll(rest);
                all.add(table);
            }
        }
        return all;
    }
}
