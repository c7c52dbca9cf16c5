package se.regionvasterbotten.engagement.benchmark;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import se.regionvasterbotten.engagement.bulk.Population;

/** Compares, weighs, measures, and ends with a table of ratios. */
public final class Main {
    private static final int WEIGHED = 5_000_000;
    private static final int COMPARED = 100_000;

    private Main() {}

    /**
     * Runs everything, or the benchmarks whose names match.
     *
     * @param arguments where JMH's result goes; whether to be quick; and, if not all, which
     * @throws RunnerException when a benchmark fails, a peer's other answer included
     */
    public static void main(String[] arguments) throws RunnerException {
        boolean quick = Boolean.parseBoolean(arguments[1]);
        OneByOne.demandSame(COMPARED);
        double weight = weight();
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(arguments.length > 2 ? arguments[2] : ".*Benchmark.*")
                .result(arguments[0])
                .resultFormat(ResultFormatType.JSON)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xms5g", "-Xmx5g")
                .forks(1)
                .warmupTime(TimeValue.milliseconds(quick ? 600 : 2000))
                .warmupIterations(quick ? 1 : 3)
                .measurementTime(TimeValue.milliseconds(quick ? 600 : 2000))
                .measurementIterations(quick ? 2 : 5);
        if (quick) {
            options.param("contributions", "500000");
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.print(Table.of(results, weight));
    }

    /** Bytes of heap for each contribution: what is in use with the population less what is without. */
    private static double weight() {
        World world = new World(WEIGHED);
        long before = inUse();
        Population population = world.population();
        double weight = (inUse() - before) / (double) population.contributions();
        if (population.size() != world.actors()) {
            throw new IllegalStateException("Weighed " + population.size() + " actors of " + world.actors());
        }
        return weight;
    }

    private static long inUse() {
        for (int time = 0; time < 3; time++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
