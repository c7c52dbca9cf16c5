package se.regionvasterbotten.engagement.carryings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.activities.KnownActivities;
import se.regionvasterbotten.engagement.activities.KnownActivity;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.steps.RegisterFacts;

/**
 * Which themes were carried, as it was known at an instant: what officials have confirmed, and what was told when the later activity was registered unless an
 * official has rejected it.
 */
@ApplicationScoped
public class CarriedThemes {
    @Inject
    private KnownActivities activities;

    @Inject
    private Carryings carryings;

    @Inject
    private RegisterFacts register;

    /** Those whose later activity is one of these, in the order of its day. */
    public List<Carried> to(OffsetDateTime knownAt, Collection<KnownActivity> later) {
        Map<UUID, KnownActivity> known = new LinkedHashMap<>();
        later.forEach(one -> known.put(one.id(), one));
        Map<Way, Carrying> decided = new HashMap<>();
        carryings.known(knownAt).stream()
                .filter(one -> known.containsKey(one.way().to()))
                .forEach(one -> decided.put(one.way(), one));
        Set<UUID> earlier = new HashSet<>();
        decided.keySet().forEach(way -> earlier.add(way.from()));
        later.forEach(one -> Optional.ofNullable(one.carriedFromId()).ifPresent(earlier::add));
        earlier.removeAll(known.keySet());
        activities.of(knownAt, earlier).forEach(one -> known.put(one.id(), one));

        Set<Way> ways = new HashSet<>(told(later, known));
        decided.keySet().forEach(way -> ways.add(way));
        List<Carried> carried = new ArrayList<>();
        for (Way way : ways) {
            Optional<Carrying> decision = Optional.ofNullable(decided.get(way));
            KnownActivity from = known.get(way.from());
            KnownActivity to = known.get(way.to());
            boolean rejected = decision.filter(one -> one.status() == CarryingStatus.REJECTED)
                    .isPresent();
            if (!rejected && from != null && to != null && from.carries(way.theme(), to)) {
                carried.add(Carried.of(way, from, to, decision));
            }
        }
        carried.sort(Comparator.comparing((Carried one) -> one.to().date())
                .thenComparing(one -> one.from().date())
                .thenComparing(one -> one.to().id())
                .thenComparing(one -> one.from().id())
                .thenComparing(Carried::theme));
        return carried;
    }

    /** Those from an activity and those to it. */
    List<Carried> about(OffsetDateTime knownAt, UUID activity) {
        Set<UUID> decided = new HashSet<>(Set.of(activity));
        carryings.known(knownAt).stream()
                .map(Carrying::way)
                .filter(way -> way.from().equals(activity))
                .forEach(way -> decided.add(way.to()));
        List<KnownActivity> later = new ArrayList<>(activities.of(knownAt, decided));
        later.addAll(activities.carriedFrom(knownAt, activity));
        return to(knownAt, later).stream()
                .filter(one -> one.from().id().equals(activity) || one.to().id().equals(activity))
                .toList();
    }

    /** Those whose later activity is in a period that ends. */
    public List<Carried> within(OffsetDateTime knownAt, Period period) {
        return to(knownAt, activities.within(knownAt, period));
    }

    /** Who was at any activity of these; no statement for none. */
    public Attendance attendance(OffsetDateTime knownAt, Collection<Carried> carried) {
        return Attendance.of(register.at(
                knownAt,
                carried.stream()
                        .flatMap(one -> Stream.of(one.from().id(), one.to().id()))
                        .distinct()
                        .toList()));
    }

    /** Who was at any activity of a period that ends: read by day, for the activities of a theme are too many to be asked for one by one. */
    Attendance attendance(OffsetDateTime knownAt, Period period) {
        return Attendance.of(register.within(knownAt, period));
    }

    /** What is told with the later activities: each theme that both are about. */
    static List<Way> told(Collection<KnownActivity> later, Map<UUID, KnownActivity> known) {
        return later.stream()
                .flatMap(to -> Stream.ofNullable(to.carriedFromId())
                        .flatMap(id -> Stream.ofNullable(known.get(id)))
                        .flatMap(from -> from.themes().stream()
                                .filter(to.themes()::contains)
                                .map(theme -> new Way(theme, from.id(), to.id()))))
                .toList();
    }
}
