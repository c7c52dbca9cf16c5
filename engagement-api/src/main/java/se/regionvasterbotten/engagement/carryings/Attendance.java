package se.regionvasterbotten.engagement.carryings;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.Organisation;

/**
 * Who took part in activities, as the core counts it: confirmed evidence of any kind, merged actors as one, no own staff. Kept as bits, for a theme's
 * activities are all compared with each other.
 */
public final class Attendance {
    private final List<UUID> actors;
    private final BitSet organisations = new BitSet();
    private final Map<String, BitSet> byActivity = new HashMap<>();

    private Attendance(List<UUID> actors) {
        this.actors = actors;
    }

    /** Those that facts tell of. */
    public static Attendance of(Facts facts) {
        Set<String> known = new HashSet<>();
        facts.organisations().forEach((Organisation one) -> known.add(one.id()));
        var histories = new LinkedHashMap<>(Histories.of(facts).counting());
        Attendance attendance =
                new Attendance(histories.keySet().stream().map(UUID::fromString).toList());
        int place = 0;
        for (var history : histories.entrySet()) {
            attendance.organisations.set(place, known.contains(history.getKey()));
            for (Contribution one : history.getValue().contributions()) {
                String activity = one.activity();
                if (activity != null) {
                    attendance
                            .byActivity
                            .computeIfAbsent(activity, none -> new BitSet())
                            .set(place);
                }
            }
            place++;
        }
        return attendance;
    }

    /** Who was at an activity. */
    public Present at(UUID activity) {
        return new Present(bits(activity));
    }

    /** Who was at both: a theme's carriers from the one to the other. */
    public Present at(UUID one, UUID other) {
        BitSet both = (BitSet) bits(one).clone();
        both.and(bits(other));
        return new Present(both);
    }

    private BitSet bits(UUID activity) {
        return byActivity.getOrDefault(activity.toString(), new BitSet());
    }

    /** Some who were there. */
    public final class Present {
        private final BitSet present;

        private Present(BitSet present) {
            this.present = present;
        }

        /** Which organisations. */
        public List<UUID> organisations() {
            BitSet some = (BitSet) present.clone();
            some.and(organisations);
            return some.stream().mapToObj(actors::get).toList();
        }

        /** Which persons. */
        public List<UUID> persons() {
            BitSet some = (BitSet) present.clone();
            some.andNot(organisations);
            return some.stream().mapToObj(actors::get).toList();
        }

        /** How many, organisations and persons together. */
        int actors() {
            return present.cardinality();
        }
    }
}
