package se.regionvasterbotten.engagement.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The run as a table in Markdown: what each contribution costs, and in how many of our times. */
final class Table {
    private static final String BULK = "bulk";
    private static final double NANOSECONDS = 1000;

    private final Map<String, Map<Integer, Result<?>>> times = new TreeMap<>();
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
                ratio(name, contributions, BULK),
                ratio(name, contributions, "barePass"))));
        line("%nHeap for each contribution: %.2f bytes.%n", weight);
        flat();
        goal("withReasons", "withoutReasons", "One actor, from records to a standing with reasons, in times of without");
        return text.toString();
    }

    private void flat() {
        Map<Integer, Result<?>> bulk = times.getOrDefault(BULK, Map.of());
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (Map.Entry<Integer, Result<?>> size : bulk.entrySet()) {
            least = Math.min(least, each(size.getValue().getScore(), size.getKey()));
            most = Math.max(most, each(size.getValue().getScore(), size.getKey()));
        }
        if (bulk.size() > 1) {
            line("bulk, the dearest size in times of the cheapest: %.2f.%n", most / least);
        }
        for (int contributions : bulk.keySet()) {
            Result<?> two = times.getOrDefault("bulkTwoThreads", Map.of()).get(contributions);
            if (two != null) {
                line(
                        "Two threads at %,d: %.2f times as fast as one.%n",
                        contributions, bulk.get(contributions).getScore() / two.getScore());
            }
        }
    }

    private void goal(String name, String base, String words) {
        Map<Integer, Result<?>> bases = times.getOrDefault(base, Map.of());
        times.getOrDefault(name, Map.of()).forEach((contributions, time) -> {
            if (bases.containsKey(contributions)) {
                line("%s: %.2f.%n", words, time.getScore() / bases.get(contributions).getScore());
            }
        });
    }

    /** In times of a base of the same size, else of its size nearest to it: a peer that was given fewer actors is held against the smallest. */
    private String ratio(String name, int contributions, String base) {
        Map<Integer, Result<?>> bases = times.getOrDefault(base, Map.of());
        if (bases.isEmpty() || contributions < 1000) {
            return "";
        }
        int nearest = bases.containsKey(contributions)
                ? contributions
                : bases.keySet().iterator().next();
        double ratio = each(times.get(name).get(contributions).getScore(), contributions)
                / each(bases.get(nearest).getScore(), nearest);
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static double each(double microseconds, int contributions) {
        return microseconds * NANOSECONDS / contributions;
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
