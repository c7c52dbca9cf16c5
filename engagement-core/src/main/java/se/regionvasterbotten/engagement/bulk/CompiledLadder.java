package se.regionvasterbotten.engagement.bulk;

import java.time.LocalDate;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import se.regionvasterbotten.engagement.ladder.LadderVersion;

/**
 * A ladder version made ready for whole populations. It is compiled from the version's own conditions, whatever they are: what each kind of evidence
 * gives in each of its circumstances is read out of the rules once, and looked up from then on.
 *
 * <p>The answers are those of {@link se.regionvasterbotten.engagement.standing.Classification}, without reasons. May be used by many threads.
 */
public final class CompiledLadder {
    /** So many actors are taken at least at a time: few, so that no thread waits long for another's last share, and not so few that taking them costs. */
    private static final int SMALLEST_SHARE = 256;

    /** In so many shares, if there were no more to come, each thread would take what is left: long ways through memory first, and short ones at the end. */
    private static final int SHARES_OF_THE_REST = 8;

    /** So many times a thread that has nothing left looks whether another is done before it goes to sleep: some ten microseconds. */
    private static final int LOOKS = 2_000;

    private final LadderVersion version;
    private final Verdicts verdicts;
    private final RowVerdicts rowVerdicts;
    private final Signs signs;
    private final SupportEnds ends;

    private CompiledLadder(LadderVersion version) {
        this.version = version;
        this.verdicts = new Verdicts(version);
        this.rowVerdicts = new RowVerdicts(verdicts);
        this.signs = new Signs(verdicts);
        this.ends = new SupportEnds(version.supportMonths());
    }

    /**
     * {@return the compiled form of a version; worth keeping, since compiling costs about as much as a hundred thousand contributions}
     *
     * @param version the rules, whatever they are
     */
    public static CompiledLadder of(LadderVersion version) {
        return new CompiledLadder(version);
    }

    /** {@return the rules that were compiled} */
    public LadderVersion version() {
        return version;
    }

    /**
     * {@return where the actors of a population stand at the end of a day, overall; for one theme ask about {@link Population#on}}
     *
     * @param population the actors; nobody gives no answers
     * @param asOf the day, at whose end the actor stands
     * @throws IllegalArgumentException when {@code asOf} is no day from 0001-01-01 to 9999-12-31
     */
    public Standings standings(Population population, LocalDate asOf) {
        return standings(population, asOf, 1);
    }

    /**
     * {@return the same, on several threads: the caller's and some of the common pool's}
     *
     * @param population the actors; nobody gives no answers
     * @param asOf the day, at whose end the actor stands
     * @param threads how many, from 1
     * @throws IllegalArgumentException when there is no thread, or {@code asOf} is no day from 0001-01-01 to 9999-12-31
     */
    public Standings standings(Population population, LocalDate asOf, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads answer nothing; use 1 or more");
        }
        byte[] answers = new byte[population.size()];
        AtomicInteger next = new AtomicInteger();
        IntUnaryOperator end = first -> endOfShare(first, answers.length, threads);
        Runnable shares = () -> {
            Pass pass = pass(population, asOf, answers);
            for (int first = next.getAndUpdate(end); first < answers.length; first = next.getAndUpdate(end)) {
                pass.over(first, end.applyAsInt(first));
            }
        };
        ForkJoinTask<?>[] others = IntStream.range(1, threads)
                .mapToObj(number -> ForkJoinPool.commonPool().submit(shares))
                .toArray(ForkJoinTask<?>[]::new);
        shares.run();
        for (ForkJoinTask<?> other : others) {
            await(other);
        }
        return new Standings(population, asOf, answers);
    }

    /** One thread alone takes shares too: a method that is called often is compiled from its beginning, and a long loop from somewhere in its middle. */
    private static int endOfShare(int first, int size, int threads) {
        int share = Math.max(SMALLEST_SHARE, (size - first) / threads / SHARES_OF_THE_REST);
        return Math.min(first + share, size);
    }

    /** Stays awake while the other ends its last share: that takes a few microseconds, and to be woken takes more. */
    private static void await(ForkJoinTask<?> other) {
        for (int looks = 0; looks < LOOKS && !other.isDone(); looks++) {
            Thread.onSpinWait();
        }
        other.join();
    }

    /**
     * {@return how the actors of a population move over time: compiled once, to be asked for many days}
     *
     * @param population the actors; nobody gives no answers
     */
    public Timelines timelines(Population population) {
        return new TimelineWriter(population, this).written();
    }

    private Pass pass(Population population, LocalDate asOf, byte[] answers) {
        return new Pass(population, this, Window.of(asOf, version.supportMonths()), answers);
    }

    Verdicts verdicts() {
        return verdicts;
    }

    RowVerdicts rowVerdicts() {
        return rowVerdicts;
    }

    Signs signs() {
        return signs;
    }

    SupportEnds ends() {
        return ends;
    }
}
