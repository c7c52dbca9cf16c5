package se.regionvasterbotten.engagement.bulk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.ladder.Condition;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladder.Rule;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.words.Text;

/** A valid ladder version that nobody would publish, the same for the same seed: any months, any conditions, composed in any way. */
final class GeneratedLadder {
    private final Random random;

    GeneratedLadder(long seed) {
        this.random = new Random(seed);
    }

    LadderVersion version() {
        List<Rule> rules = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            int ofRung = 1 + random.nextInt(2);
            for (int number = 0; number < ofRung; number++) {
                rules.add(new Rule(rung + "-" + number, rung, condition(3), new Text("regel", "rule"), "påhittad"));
            }
        }
        return new LadderVersion(2, 1 + random.nextInt(40), rules);
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth > 0 ? 11 : 7)) {
            case 0 -> new Condition.AnyEvidence();
            case 1 -> new Condition.OneOf(EnumSet.of(any(Kind.values()), any(Kind.values()), any(Kind.values())));
            case 2 ->
                new Condition.PairOf(any(Stream.of(Kind.values())
                        .filter(kind -> !kind.membership())
                        .toArray(Kind[]::new)));
            case 3 -> new Condition.AnotherSector();
            case 4 -> new Condition.StatedSolution();
            case 5 -> new Condition.Documented();
            case 6 -> new Condition.EarlierAtMeetingPlace();
            case 7, 8 -> Condition.allOf(condition(depth - 1), condition(depth - 1));
            default -> Condition.anyOf(condition(depth - 1), condition(depth - 1), condition(depth - 1));
        };
    }

    private <T> T any(T[] items) {
        return items[random.nextInt(items.length)];
    }
}
