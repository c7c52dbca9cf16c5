package se.regionvasterbotten.engagement.deeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.carryings.Attendance;
import se.regionvasterbotten.engagement.carryings.Carried;
import se.regionvasterbotten.engagement.reference.Reach;

/**
 * The themes that were carried, each time by itself, with who carried them.
 *
 * @param times each time, in the order of the later activity's day
 */
record CarriedCounts(List<Time> times) {
    /** Themes carried from places of one reach to places of another; null for activities of an office alone. */
    record Way(UUID theme, @Nullable Reach from, @Nullable Reach to) {}

    /**
     * One time.
     *
     * @param organisations those chosen of the organisations that were at both activities
     */
    record Time(Carried carried, Way way, List<String> organisations) {}

    /** Those that somebody chosen carried. */
    static CarriedCounts of(List<Carried> about, Attendance attendance, Chosen chosen, DeedNames names) {
        List<Time> times = new ArrayList<>();
        for (Carried one : about) {
            List<String> carriers = attendance.at(one.from().id(), one.to().id()).organisations().stream()
                    .map(UUID::toString)
                    .toList();
            if (chosen.anyOf(carriers)) {
                times.add(new Time(
                        one,
                        new Way(one.theme(), names.reach(one.from()), names.reach(one.to())),
                        carriers.stream()
                                .filter(organisation -> chosen.anyOf(List.of(organisation)))
                                .toList()));
            }
        }
        return new CarriedCounts(times);
    }

    /** Those of a figure. */
    List<Time> of(AskedCarried.Which which) {
        return times.stream().filter(one -> which.holds(one.way())).toList();
    }

    /** How often each theme was carried each way, and by how many; in the order of the themes' names. */
    List<DeedsAnswer.CarriedTheme> rows(DeedNames names, Links links) {
        Map<Way, Integer> counts = new LinkedHashMap<>();
        Map<Way, Set<String>> carriers = new LinkedHashMap<>();
        for (Time one : times) {
            counts.merge(one.way(), 1, Integer::sum);
            carriers.computeIfAbsent(one.way(), none -> new HashSet<>()).addAll(one.organisations());
        }
        Comparator<Reach> officesLast = Comparator.nullsLast(Comparator.naturalOrder());
        List<DeedsAnswer.CarriedTheme> rows = new ArrayList<>();
        counts.forEach((way, count) -> rows.add(new DeedsAnswer.CarriedTheme(
                names.theme(way.theme()),
                way.from(),
                way.to(),
                count,
                carriers.getOrDefault(way, Set.of()).size(),
                links.with("onTheme", way.theme().toString())
                        .with("fromReach", AskedReach.of(way.from()).name())
                        .with("toReach", AskedReach.of(way.to()).name())
                        .to(Map.of("times", "follow-up/carryings", "organisations", "follow-up/carriers")))));
        rows.sort(Comparator.comparing(
                        (DeedsAnswer.CarriedTheme row) -> row.theme().name(), names.alphabet())
                .thenComparing(DeedsAnswer.CarriedTheme::from, officesLast)
                .thenComparing(DeedsAnswer.CarriedTheme::to, officesLast));
        return rows;
    }
}
