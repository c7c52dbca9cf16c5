package se.regionvasterbotten.engagement.ladder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.words.Text;

/** Sound ladder versions of every shape, the same for the same seed. */
public final class GeneratedVersions {
    private static final List<String> LETTERS = List.of(
            "å", "Ö", "e", " ", "\"", "\\", "\n", "\r\n", "\t", "#", "\u2028", "\ufeff", "\ud83d\udca1", "\ud83d", "7");

    /** So many rules that made no sense and the rest may leave no room for one that does: begin again. */
    private static final int MANY = 200;

    private final Random random;

    public GeneratedVersions(long seed) {
        this.random = new Random(seed);
    }

    public LadderVersion version() {
        List<Rule> rules = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            int wanted = 1 + random.nextInt(2);
            for (int tries = 0; wanted > 0; tries++) {
                if (tries == MANY) {
                    return version();
                }
                Rule rule = rule("r" + rung.number() + "-" + rules.size(), rung);
                if (sound(rules, rule)) {
                    rules.add(random.nextInt(rules.size() + 1), rule);
                    wanted--;
                }
            }
        }
        return new LadderVersion(1 + random.nextInt(9), 1 + random.nextInt(48), rules);
    }

    private boolean sound(List<Rule> rules, Rule rule) {
        return LadderSense.faultsOf(
                        1, 1, Stream.concat(rules.stream(), Stream.of(rule)).toList())
                .stream()
                .allMatch(fault -> fault.type() == FaultType.RUNG_WITHOUT_RULES);
    }

    private Rule rule(String id, Rung rung) {
        Condition condition = rung == Rung.AWARENESS && random.nextBoolean()
                ? new Condition.AnyEvidence()
                : condition(random.nextInt(4));
        return new Rule(id, rung, condition, new Text(text(), text()), text());
    }

    /** A condition that may make no sense, composed at most so many times. */
    Condition condition(int depth) {
        List<Supplier<Condition>> choices = new ArrayList<>(List.of(
                () -> new Condition.OneOf(kinds()),
                () -> new Condition.PairOf(any(Stream.of(Kind.values())
                        .filter(kind -> !kind.membership())
                        .toList())),
                Condition.AnotherSector::new,
                Condition.StatedSolution::new,
                Condition.Documented::new,
                Condition.EarlierAtMeetingPlace::new));
        if (depth > 0) {
            choices.add(() -> new Condition.AllOf(conditions(depth - 1)));
            choices.add(() -> new Condition.AnyOf(conditions(depth - 1)));
        }
        return any(choices).get();
    }

    private List<Condition> conditions(int depth) {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(part -> condition(depth))
                .toList();
    }

    private Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.of(any(List.of(Kind.values())));
        for (int more = random.nextInt(4); more > 0; more--) {
            kinds.add(any(List.of(Kind.values())));
        }
        return kinds;
    }

    private String text() {
        StringBuilder text = new StringBuilder("ord");
        for (int more = random.nextInt(12); more > 0; more--) {
            text.append(any(LETTERS));
        }
        return text.toString();
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
