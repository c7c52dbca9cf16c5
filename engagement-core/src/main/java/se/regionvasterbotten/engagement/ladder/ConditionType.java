package se.regionvasterbotten.engagement.ladder;

import java.util.Arrays;
import java.util.Optional;

/** The closed set of conditions by name. */
enum ConditionType {
    ANY_EVIDENCE,
    ONE_OF,
    PAIR_OF,
    ANOTHER_SECTOR,
    STATED_SOLUTION,
    DOCUMENTED,
    EARLIER_AT_MEETING_PLACE,
    ALL_OF,
    ANY_OF;

    static Optional<ConditionType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }

    boolean asksForKinds() {
        return this == ONE_OF || this == PAIR_OF;
    }

    boolean composed() {
        return this == ALL_OF || this == ANY_OF;
    }
}
