package se.regionvasterbotten.engagement.ladder;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;

/**
 * What a condition asks for, whatever way it is written. On one day, for one piece of evidence of a kind, only five things can be so or not so: half
 * of a pair, another sector beside it, a stated solution, a document, an earlier link. A condition is therefore a table of 32 truths for each kind; two
 * conditions ask for the same when their tables are equal, and one is met wherever another is when its table holds the other's.
 */
final class Meaning {
    private static final int ALWAYS = ~0;
    private static final int PAIR = 0xAAAAAAAA;
    private static final int OTHER_SECTOR = 0xCCCCCCCC;
    private static final int SOLUTION = 0xF0F0F0F0;
    private static final int DOCUMENT = 0xFF00FF00;
    private static final int LINK = 0xFFFF0000;

    /** Asks for nothing: every piece of evidence meets it. */
    static final Meaning ANYTHING = of(kind -> true, ALWAYS);

    /** Asks for what no evidence has. */
    static final Meaning NOTHING = of(kind -> false, ALWAYS);

    private final int[] truths;

    private Meaning(int[] truths) {
        this.truths = truths;
    }

    static Meaning of(Condition condition) {
        return condition.read(READING);
    }

    static Meaning of(Kind kind) {
        return of(kind::equals, ALWAYS);
    }

    /** Whether no evidence of any kind can ever meet it. */
    boolean never() {
        return Arrays.stream(truths).allMatch(truth -> truth == 0);
    }

    /** Whether all that meets this meets the other too. */
    boolean implies(Meaning other) {
        return and(other).equals(this);
    }

    Meaning and(Meaning other) {
        return with(other, (mine, others) -> mine & others);
    }

    Meaning or(Meaning other) {
        return with(other, (mine, others) -> mine | others);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meaning meaning && Arrays.equals(truths, meaning.truths);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(truths);
    }

    private Meaning with(Meaning other, IntBinaryOperator operator) {
        int[] both = new int[truths.length];
        Arrays.setAll(both, kind -> operator.applyAsInt(truths[kind], other.truths[kind]));
        return new Meaning(both);
    }

    private static Meaning of(Predicate<Kind> kinds, int truth) {
        return new Meaning(Arrays.stream(Kind.values())
                .mapToInt(kind -> kinds.test(kind) ? truth : 0)
                .toArray());
    }

    private static final Condition.Reader<Meaning> READING = new Condition.Reader<>() {
        @Override
        public Meaning anyEvidence() {
            return ANYTHING;
        }

        @Override
        public Meaning oneOf(Set<Kind> kinds) {
            return of(kinds::contains, ALWAYS);
        }

        @Override
        public Meaning pairOf(Kind kind) {
            return of(kind::equals, PAIR);
        }

        @Override
        public Meaning anotherSector() {
            return of(Kind::membership, OTHER_SECTOR);
        }

        @Override
        public Meaning statedSolution() {
            return of(Kind::membership, SOLUTION);
        }

        /** A role needs no document of its own and has none. */
        @Override
        public Meaning documented() {
            return of(kind -> !kind.membership(), DOCUMENT);
        }

        @Override
        public Meaning earlierAtMeetingPlace() {
            return of(kind -> true, LINK);
        }

        @Override
        public Meaning allOf(List<Condition> conditions) {
            return conditions.stream().map(Meaning::of).reduce(ANYTHING, Meaning::and);
        }

        @Override
        public Meaning anyOf(List<Condition> conditions) {
            return conditions.stream().map(Meaning::of).reduce(NOTHING, Meaning::or);
        }
    };
}
