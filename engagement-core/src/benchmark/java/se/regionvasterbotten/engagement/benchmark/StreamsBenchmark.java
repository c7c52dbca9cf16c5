package se.regionvasterbotten.engagement.benchmark;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.regionvasterbotten.engagement.ladder.Kind;

/** Java streams over records, as one would write the rules down. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StreamsBenchmark {
    private static final int MONTHS = 24;

    /** How many contributions. */
    @Param({"500000", "5000000"})
    public int contributions;

    private World.Records records;

    /** Generates, and compares with ours. */
    @Setup
    public void generate() {
        World world = new World(contributions);
        records = world.records();
        Answers.ours(world.population()).demandSame("streams", streams());
    }

    /** Every actor on one day. */
    @Benchmark
    public Answers streams() {
        Map<Integer, List<Role>> roles = records.roles().stream().collect(groupingBy(Role::actor));
        Answers answers = new Answers(contributions / 50);
        records.given().stream().collect(groupingBy(Given::actor)).forEach((actor, given) -> {
            List<Support> supports = Stream.of(
                            given.stream().map(one -> whole(one, given)),
                            pairs(given),
                            roles.getOrDefault(actor, List.of()).stream().flatMap(role -> ofRole(role, given)))
                    .flatMap(part -> part)
                    .filter(support -> !support.from.isAfter(World.AS_OF))
                    .toList();
            answers.put(
                    actor,
                    supports.stream()
                            .filter(support -> support.to.isAfter(World.AS_OF))
                            .mapToInt(Support::rung)
                            .max()
                            .orElse(0),
                    supports.stream().mapToInt(Support::rung).max().orElse(0));
        });
        return answers;
    }

    private static Support whole(Given one, List<Given> all) {
        int rung =
                switch (one.kind()) {
                    case NETWORKING, OWN_PERSPECTIVE, PANELLIST, ROUNDTABLE -> 2;
                    case CONVERSATION_INITIATED, INPUT_SUBMITTED, COLLABORATION -> 3;
                    case POLICY_INFLUENCE, IMPLEMENTATION ->
                        one.documented() && linked(one.theme(), one.date(), all) ? 5 : 1;
                    default -> 1;
                };
        return new Support(rung, one.date(), one.date().plusMonths(MONTHS));
    }

    private static boolean linked(int theme, LocalDate day, List<Given> all) {
        return all.stream()
                .anyMatch(earlier -> earlier.atMeetingPlace()
                        && earlier.theme() == theme
                        && earlier.date().isBefore(day));
    }

    /** In this world nobody gives two contributions at one activity, so neighbours make the pairs. */
    private static Stream<Support> pairs(List<Given> all) {
        return all.stream()
                .filter(one -> one.kind() == Kind.PARTICIPANT)
                .sorted(comparing(Given::date))
                .collect(groupingBy(Given::theme))
                .values()
                .stream()
                .flatMap(given -> IntStream.range(1, given.size())
                        .mapToObj(later -> new Support(
                                2,
                                given.get(later).date(),
                                given.get(later - 1).date().plusMonths(MONTHS))))
                .filter(support -> support.from.isBefore(support.to));
    }

    private static Stream<Support> ofRole(Role role, List<Given> all) {
        LocalDate end = later(role.ends());
        boolean owner = role.kind() == Kind.INITIATIVE_OWNER;
        int rung = !owner ? 3 : linked(role.theme(), role.begins(), all) ? 5 : 1;
        Support whole = new Support(rung, role.begins(), end);
        boolean joint = role.kind() == Kind.JOINT_INITIATIVE_ROLE || role.kind() == Kind.PARTNER;
        return joint && role.statedSolution() && role.sharedBegins() != null
                ? Stream.of(whole, new Support(4, role.sharedBegins(), later(role.sharedEnds())))
                : Stream.of(whole);
    }

    private static LocalDate later(LocalDate end) {
        return end.plusMonths(MONTHS);
    }

    private record Support(int rung, LocalDate from, LocalDate to) {}
}
