package se.regionvasterbotten.engagement.benchmark;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.regionvasterbotten.engagement.bulk.Columns;
import se.regionvasterbotten.engagement.bulk.CompiledLadder;
import se.regionvasterbotten.engagement.bulk.Population;
import se.regionvasterbotten.engagement.bulk.Standings;
import se.regionvasterbotten.engagement.bulk.Timelines;
import se.regionvasterbotten.engagement.ladder.FirstLadder;

/** Ours, and the bare pass over the columns that it reads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OursBenchmark {
    /** How many contributions, by a fiftieth as many actors. */
    @Param({"500000", "5000000", "50000000"})
    public int contributions;

    private final CompiledLadder ladder = CompiledLadder.of(FirstLadder.VERSION);
    private Population population;
    private Columns columns;
    private Timelines timelines;
    private int year;

    /** Generates, and compares the ways to ask. */
    @Setup
    public void generate() {
        population = new World(contributions).population();
        columns = new Columns(population);
        timelines = ladder.timelines(population);
        Answers.ours(population).demandSame("timelines", answers(timelines.at(World.AS_OF)));
        Answers.ours(population).demandSame("two threads", answers(bulkTwoThreads()));
    }

    private static Answers answers(Standings standings) {
        Answers answers = new Answers(standings.population().size());
        for (int actor = 0; actor < standings.population().size(); actor++) {
            answers.put(actor, standings.rung(actor), standings.highestRung(actor));
        }
        return answers;
    }

    /** The whole population on one day, one thread. */
    @Benchmark
    public Standings bulk() {
        return ladder.standings(population, World.AS_OF);
    }

    /** The same on two threads. */
    @Benchmark
    public Standings bulkTwoThreads() {
        return ladder.standings(population, World.AS_OF, 2);
    }

    /** Plain loops over the same columns, one after the other. */
    @Benchmark
    public long barePass() {
        return columns.sum();
    }

    /** One more day of a population whose evidence was compiled once. */
    @Benchmark
    public Standings oneMoreDay() {
        year = (year + 1) % 10;
        return timelines.at(LocalDate.of(2017 + year, 12, 31));
    }
}
