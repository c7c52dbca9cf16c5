package se.regionvasterbotten.engagement.network;

import java.util.HashSet;
import java.util.Set;

/** How many activities and initiatives were shared; each is counted once, however often it is seen. */
final class Shared {
    private final Set<String> activities = new HashSet<>();
    private final Set<String> initiatives = new HashSet<>();

    void add(Gathering gathering) {
        (gathering.type() == Gathering.Type.ACTIVITY ? activities : initiatives).add(gathering.thing());
    }

    int activities() {
        return activities.size();
    }

    int initiatives() {
        return initiatives.size();
    }

    int all() {
        return activities() + initiatives();
    }
}
