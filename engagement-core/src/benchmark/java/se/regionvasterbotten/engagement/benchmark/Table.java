package se.regionvasterbotten.engagement.benchmark;

import java.util.Collection;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The run as a table in Markdown: what each contribution costs, in how many of our times, and whether every goal is held. */
final class Table {
    private static final String BULK = "bulk";
    private static final String BARE = "barePass";
    private static final double NANOSECONDS = 1000;

    private final Map<String, SortedMap<Integer, Result<?>>> times = new TreeMap<>();
    private final Map<String, Map<Integer, Double>> allocated = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();

    private Table(Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            int contributions = Integer.parseInt(result.getParams().getParam("contributions"));
            times.computeIfAbsent(name, none -> new TreeMap<>()).put(contributions, result.getPrimaryResult());
            Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            allocated
                    .computeIfAbsent(name, none -> new TreeMap<>())
                    .put(contributions, bytes == null ? Double.NaN : bytes.getScore() / contributions);
        }
    }

    static String of(Collection<RunResult> results, double weight) {
        return new Table(results).written(weight);
    }

    private String written(double weight) {
        text.append("\n| | contributions | ns each | ± | bytes allocated each | times bulk | times barePass |\n");
        text.append("|---|--:|--:|--:|--:|--:|--:|\n");
        times.forEach((name, ofName) -> ofName.forEach((contributions, time) -> line(
                "| %s | %,d | %.3f | %.3f | %.2f | %s | %s |%n",
                name,
                contributions,
                each(time.getScore(), contributions),
                each(time.getScoreError(), contributions),
                allocated.get(name).get(contributions),
                told(name, contributions, BULK),
                told(name, contributions, BARE))));
        text.append("\n| goal | contributions | measured | bound | held |\n|---|--:|--:|--:|---|\n");
        atMost("bulk in times of barePass", BULK, BARE, 3);
        atMost("oneMoreDay in times of barePass", "oneMoreDay", BARE, 1.5);
        atLeast("bulk ahead of duckDb", "duckDb", 40);
        atLeast("bulk ahead of easyRules", "easyRules", 40);
        atLeast("bulk ahead of streams", "streams", 80);
        atLeast("bulk ahead of drools", "drools", 200);
        flat();
        goal("bytes of heap for each contribution", "", weight, 8, weight <= 8);
        twoThreads();
        atMost("a standing with reasons in times of without", "withReasons", "withoutReasons", 10);
        return text.toString();
    }

    private void atMost(String words, String name, String base, double bound) {
        times.getOrDefault(name, Collections.emptySortedMap()).keySet().forEach(contributions -> {
            double ratio = ratio(name, contributions, base);
            goal(words, size(contributions), ratio, bound, ratio <= bound);
        });
    }

    private void atLeast(String words, String peer, double bound) {
        times.getOrDefault(peer, Collections.emptySortedMap()).keySet().forEach(contributions -> {
            double ratio = ratio(peer, contributions, BULK);
            goal(words, size(contributions), ratio, bound, ratio >= bound);
        });
    }

    /** The dearest size in times of the cheapest; one size alone says nothing. */
    private void flat() {
        Map<Integer, Result<?>> bulk = times.getOrDefault(BULK, Collections.emptySortedMap());
        if (bulk.size() > 1) {
            DoubleSummaryStatistics each = bulk.entrySet().stream()
                    .mapToDouble(size -> each(size.getValue().getScore(), size.getKey()))
                    .summaryStatistics();
            double ratio = each.getMax() / each.getMin();
            goal("bulk, the dearest size in times of the cheapest", "", ratio, 1.1, ratio <= 1.1);
        }
    }

    private void twoThreads() {
        times.getOrDefault("bulkTwoThreads", Collections.emptySortedMap()).keySet().forEach(contributions -> {
            double ahead = 1 / ratio("bulkTwoThreads", contributions, BULK);
            goal("two threads ahead of one", size(contributions), ahead, 1.8, ahead >= 1.8);
        });
    }

    private void goal(String words, String size, double measured, double bound, boolean held) {
        line("| %s | %s | %.2f | %s | %s |%n", words, size, measured, bound, held ? "yes" : "NO");
    }

    private static String size(int contributions) {
        return String.format(Locale.ROOT, "%,d", contributions);
    }

    private String told(String name, int contributions, String base) {
        return contributions < 1000 ? "" : String.format(Locale.ROOT, "%.2f", ratio(name, contributions, base));
    }

    /** In times of a base of the same size, else of its size nearest to it: a peer that was given fewer actors is held against the smallest. */
    private double ratio(String name, int contributions, String base) {
        SortedMap<Integer, Result<?>> bases = times.getOrDefault(base, Collections.emptySortedMap());
        if (bases.isEmpty()) {
            return Double.NaN;
        }
        int nearest = bases.containsKey(contributions) ? contributions : bases.firstKey();
        return each(times.get(name).get(contributions).getScore(), contributions)
                / each(bases.get(nearest).getScore(), nearest);
    }

    private static double each(double microseconds, int contributions) {
        return microseconds * NANOSECONDS / contributions;
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
