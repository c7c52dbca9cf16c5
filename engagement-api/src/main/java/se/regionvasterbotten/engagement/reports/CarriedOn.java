package se.regionvasterbotten.engagement.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.carryings.StopAnswer;
import se.regionvasterbotten.engagement.carryings.ThemePathAnswer;
import se.regionvasterbotten.engagement.reference.Named;

/** Tells each time themes were carried from one activity to another once, however many the themes were. */
final class CarriedOn {
    private CarriedOn() {}

    /** Two activities between which themes were carried. */
    private record Between(UUID from, UUID to) {}

    /** All of some themes' paths, by the later activity's day. */
    static List<ReportFacts.Carried> of(List<ThemePathAnswer> paths) {
        Map<Between, List<ThemePathAnswer>> themes = new LinkedHashMap<>();
        Map<UUID, StopAnswer> stops = new LinkedHashMap<>();
        for (ThemePathAnswer path : paths) {
            path.activities().forEach(one -> stops.put(one.activity().id(), one.activity()));
            path.carryings()
                    .forEach(one -> themes.computeIfAbsent(new Between(one.from(), one.to()), none -> new ArrayList<>())
                            .add(path));
        }
        return themes.entrySet().stream()
                .map(one -> carried(one.getKey(), one.getValue(), stops))
                .sorted(Comparator.comparing(ReportFacts.Carried::toDate)
                        .thenComparing(ReportFacts.Carried::fromDate)
                        .thenComparing(ReportFacts.Carried::from)
                        .thenComparing(ReportFacts.Carried::to))
                .toList();
    }

    private static ReportFacts.Carried carried(
            Between between, List<ThemePathAnswer> paths, Map<UUID, StopAnswer> stops) {
        StopAnswer from = Objects.requireNonNull(stops.get(between.from()));
        StopAnswer to = Objects.requireNonNull(stops.get(between.to()));
        return new ReportFacts.Carried(
                paths.stream().map(path -> path.theme().name()).toList(),
                from.name(),
                day(from),
                place(from),
                to.name(),
                day(to),
                place(to),
                List.copyOf(paths.stream()
                        .flatMap(path -> path.carryings().stream())
                        .filter(one ->
                                one.from().equals(between.from()) && one.to().equals(between.to()))
                        .flatMap(one -> one.organisations().stream())
                        .map(Named::name)
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static LocalDate day(StopAnswer stop) {
        return Objects.requireNonNull(stop.date());
    }

    private static String place(StopAnswer stop) {
        return Optional.ofNullable(stop.meetingPlace())
                .or(() -> Optional.ofNullable(stop.office()))
                .map(Named::name)
                .orElse("");
    }
}
