package se.regionvasterbotten.engagement.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.regionvasterbotten.engagement.bulk.CompiledLadder;
import se.regionvasterbotten.engagement.bulk.Population;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Sectors;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.Position;
import se.regionvasterbotten.engagement.standing.Standing;

/** One actor, from records to where it stands: with reasons and what is missing, and without. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OneActorBenchmark {
    /** How many contributions. */
    @Param("50")
    public int contributions;

    private final CompiledLadder ladder = CompiledLadder.of(FirstLadder.VERSION);
    private List<Contribution> records;

    /** Takes an actor with so many contributions, and compares the two. */
    @Setup
    public void choose() {
        records = OneByOne.contributions(contributions);
        Position plain = withoutReasons();
        Position explained = withReasons().position();
        if (!plain.equals(explained)) {
            throw new IllegalStateException("With reasons " + explained + ", without " + plain);
        }
    }

    /** Records, a history, a classification, a standing with its reasons. */
    @Benchmark
    public Standing withReasons() {
        return Classification.of(FirstLadder.VERSION, history()).standing(World.AS_OF);
    }

    /** Records, a history, a position. */
    @Benchmark
    public Position withoutReasons() {
        return ladder.timelines(Population.of(Map.of("", history()))).position(0, World.AS_OF);
    }

    private History history() {
        return History.of(Sectors.NONE, records, List.of());
    }
}
