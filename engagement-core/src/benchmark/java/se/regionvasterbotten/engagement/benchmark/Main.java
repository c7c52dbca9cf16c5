package se.regionvasterbotten.engagement.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
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
    private static final String SMALL = "500000";
    private static final String OURS = "OursBenchmark";
    private static final String OF_ONE_SIZE = "(Drools|EasyRules|OneActor)Benchmark";

    private Main() {}

    /**
     * Runs everything.
     *
     * @param arguments where JMH's result goes; whether to be quick, and run the small size alone
     * @throws RunnerException when a benchmark fails, a peer's other answer included
     */
    public static void main(String[] arguments) throws RunnerException {
        boolean quick = Boolean.parseBoolean(arguments[1]);
        OneByOne.demandSame(COMPARED);
        double weight = weight();
        List<RunResult> results = new ArrayList<>();
        results.addAll(run(ours(quick)));
        results.addAll(run(sized(quick).exclude(OURS).exclude(OF_ONE_SIZE)));
        results.addAll(run(options(quick).include(OF_ONE_SIZE)));
        ResultFormatFactory.getInstance(ResultFormatType.JSON, arguments[0]).writeOut(results);
        System.out.print(Table.of(results, weight));
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    /** Ratios of milliseconds to each other, and a guest among others on its machine has better and worse seconds: so short turns, and several starts. */
    private static ChainedOptionsBuilder ours(boolean quick) {
        return sized(quick)
                .include(OURS)
                .forks(3)
                .warmupTime(TimeValue.seconds(1))
                .warmupIterations(3)
                .measurementTime(TimeValue.milliseconds(quick ? 600 : 1000))
                .measurementIterations(quick ? 2 : 3);
    }

    private static ChainedOptionsBuilder sized(boolean quick) {
        return quick ? options(true).param("contributions", SMALL) : options(false);
    }

    private static ChainedOptionsBuilder options(boolean quick) {
        return new OptionsBuilder()
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                // A young generation that is small is through once before anything is measured: the first touch of memory is the system's cost.
                .jvmArgs("-Xms5g", "-Xmx5g", "-Xmn512m")
                .forks(1)
                .warmupTime(TimeValue.milliseconds(quick ? 1000 : 2000))
                .warmupIterations(quick ? 3 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 600 : 2000))
                .measurementIterations(quick ? 2 : 5);
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
