package se.regionvasterbotten.engagement.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.regionvasterbotten.engagement.evidence.Period;

/**
 * The gatherings of a period. At an activity everyone meets; within an initiative only those whose memberships overlap, so it is cut where somebody
 * comes or goes.
 */
final class Gatherings {
    private final Map<String, Gathering> activities = new HashMap<>();
    private final Map<String, List<Run>> initiatives = new HashMap<>();

    /** The days of an initiative from a day on, until the next of its runs. */
    private record Run(LocalDate first, Gathering gathering) {}

    private Gatherings() {}

    /** The gatherings of organisations, each known by its place in the list. */
    static Gatherings of(List<String> organisations, Stays stays) {
        Gatherings gatherings = new Gatherings();
        Map<String, Set<LocalDate>> cuts = new HashMap<>();
        stays.organisations()
                .values()
                .forEach(theirs -> theirs.stream()
                        .filter(stay -> stay.type() == Gathering.Type.INITIATIVE)
                        .forEach(
                                stay -> cut(cuts.computeIfAbsent(stay.thing(), none -> new TreeSet<>()), stay.days())));
        cuts.forEach((initiative, days) -> gatherings.initiatives.put(
                initiative,
                days.stream()
                        .map(day -> new Run(day, new Gathering(Gathering.Type.INITIATIVE, initiative, new BitSet())))
                        .toList()));
        for (int place = 0; place < organisations.size(); place++) {
            for (Stay stay : stays.of(organisations.get(place))) {
                gatherings.come(stay, place);
            }
        }
        return gatherings;
    }

    private static void cut(Set<LocalDate> days, Period period) {
        days.add(period.from());
        if (period.to() != null) {
            days.add(period.to());
        }
    }

    private void come(Stay stay, int place) {
        if (stay.type() == Gathering.Type.ACTIVITY) {
            activities
                    .computeIfAbsent(
                            stay.thing(), activity -> new Gathering(Gathering.Type.ACTIVITY, activity, new BitSet()))
                    .organisations()
                    .set(place);
        } else {
            at(stay).forEach(gathering -> gathering.organisations().set(place));
        }
    }

    /** Those that a stay takes part in; none when no organisation was there. */
    List<Gathering> at(Stay stay) {
        if (stay.type() == Gathering.Type.ACTIVITY) {
            Gathering known = activities.get(stay.thing());
            return known == null ? List.of() : List.of(known);
        }
        List<Run> runs = initiatives.getOrDefault(stay.thing(), List.of());
        List<Gathering> found = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            LocalDate next = i + 1 < runs.size() ? runs.get(i + 1).first() : null;
            if (new Period(runs.get(i).first(), next).overlap(stay.days()).isPresent()) {
                found.add(runs.get(i).gathering());
            }
        }
        return found;
    }

    /** All of them. */
    List<Gathering> all() {
        List<Gathering> all = new ArrayList<>(activities.values());
        initiatives.values().forEach(runs -> runs.forEach(run -> all.add(run.gathering())));
        return all;
    }
}
