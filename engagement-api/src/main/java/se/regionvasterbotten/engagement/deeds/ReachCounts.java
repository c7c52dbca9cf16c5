package se.regionvasterbotten.engagement.deeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.activities.KnownActivity;

/**
 * The reach of activities, apart from actors.
 *
 * @param told those that told of it
 */
record ReachCounts(List<KnownActivity> told) {
    private static final String LIST = "follow-up/activities";

    static ReachCounts of(List<KnownActivity> happened, Chosen chosen) {
        return new ReachCounts(happened.stream()
                .filter(one -> one.reach() != null && chosen.about(one.themes()))
                .filter(one ->
                        chosen.meetingPlace() == null || chosen.meetingPlace().equals(one.meetingPlaceId()))
                .toList());
    }

    DeedsAnswer.ReachAnswer answer(DeedNames names, Links links) {
        return new DeedsAnswer.ReachAnswer(
                told.size(),
                heads(told),
                links.to(Map.of("activities", LIST)),
                rows(one -> one.themes().stream(), names, theme -> links.with("onTheme", theme.toString())),
                rows(
                        one -> one.place().stream(),
                        names,
                        place -> links.with(names.isMeetingPlace(place) ? "atPlace" : "office", place.toString())));
    }

    private List<DeedsAnswer.ReachRow> rows(
            Function<KnownActivity, Stream<UUID>> by, DeedNames names, Function<UUID, Links> links) {
        Map<UUID, List<KnownActivity>> groups = new LinkedHashMap<>();
        told.forEach(one -> by.apply(one)
                .forEach(group ->
                        groups.computeIfAbsent(group, none -> new ArrayList<>()).add(one)));
        return groups.entrySet().stream()
                .map(group -> new DeedsAnswer.ReachRow(
                        names.group(group.getKey()),
                        group.getValue().size(),
                        heads(group.getValue()),
                        links.apply(group.getKey()).to(Map.of("activities", LIST))))
                .sorted(Comparator.comparing(row -> row.group().name(), names.alphabet()))
                .toList();
    }

    private static long heads(List<KnownActivity> told) {
        return told.stream()
                .flatMap(one -> Stream.ofNullable(one.reach()))
                .mapToLong(Long::longValue)
                .sum();
    }
}
