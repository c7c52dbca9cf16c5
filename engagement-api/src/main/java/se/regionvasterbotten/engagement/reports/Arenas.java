package se.regionvasterbotten.engagement.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.activities.Activity;
import se.regionvasterbotten.engagement.activities.ActivityType;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.reference.MeetingPlace;
import se.regionvasterbotten.engagement.reference.Office;
import se.regionvasterbotten.engagement.reference.ReferenceRow;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.steps.RegisterFacts;

/** Reads what happened at the meeting places and offices in a period. */
@ApplicationScoped
class Arenas {
    @Inject
    private KnownThings things;

    @Inject
    private RegisterFacts register;

    @Inject
    private References references;

    /**
     * What was read.
     *
     * @param arenas the meeting places, then the offices
     * @param participants how many organisations took part in any activity
     * @param carried the themes that were carried on
     */
    record Read(List<ReportFacts.Arena> arenas, int participants, List<ReportFacts.Carried> carried) {}

    Read read(Period period, OffsetDateTime knownAt) {
        List<Activity> happened = things.activities(knownAt, period);
        Map<UUID, List<String>> themes = things.themes(Activity.class, happened, knownAt);
        Map<UUID, Set<String>> present = present(register.within(knownAt, period), period);
        List<ReportFacts.Arena> arenas = new ArrayList<>();
        for (MeetingPlace place : references.meetingPlaces(knownAt).rows()) {
            arenas.add(new ReportFacts.Arena(
                    place.id(),
                    place.name(),
                    place.reach().name(),
                    happened.stream()
                            .filter(one -> one.meetingPlaceId()
                                    .filter(place.id()::equals)
                                    .isPresent())
                            .map(one -> happening(one, themes, present))
                            .toList()));
        }
        for (Office office : references.offices(knownAt).rows()) {
            arenas.add(new ReportFacts.Arena(
                    office.id(),
                    office.name(),
                    null,
                    happened.stream()
                            .filter(one ->
                                    one.officeId().filter(office.id()::equals).isPresent())
                            .map(one -> happening(one, themes, present))
                            .toList()));
        }
        Set<String> all = happened.stream()
                .flatMap(one -> present.getOrDefault(one.id(), Set.of()).stream())
                .collect(Collectors.toSet());
        return new Read(arenas, all.size(), carried(happened, themes, knownAt));
    }

    private static ReportFacts.Happening happening(
            Activity one, Map<UUID, List<String>> themes, Map<UUID, Set<String>> present) {
        return new ReportFacts.Happening(
                one.id(),
                one.name(),
                one.type().word(),
                one.type() == ActivityType.PUBLICATION,
                one.date(),
                themes.getOrDefault(one.versionId(), List.of()),
                present.getOrDefault(one.id(), Set.of()).size(),
                one.reach().orElse(null));
    }

    /** Which organisations have evidence at each activity, the own staff left out. */
    private static Map<UUID, Set<String>> present(Facts facts, Period period) {
        Set<String> organisations =
                facts.organisations().stream().map(Organisation::id).collect(Collectors.toSet());
        Map<UUID, Set<String>> present = new HashMap<>();
        Histories.of(facts).counting().forEach((actor, history) -> {
            if (organisations.contains(actor)) {
                for (Contribution given : history.contributions()) {
                    String activity = given.activity();
                    if (activity != null && period.contains(given.date())) {
                        present.computeIfAbsent(UUID.fromString(activity), none -> new HashSet<>())
                                .add(actor);
                    }
                }
            }
        });
        return present;
    }

    private List<ReportFacts.Carried> carried(
            List<Activity> happened, Map<UUID, List<String>> themes, OffsetDateTime knownAt) {
        Map<UUID, Activity> earlier = things.of(
                Activity.class,
                knownAt,
                happened.stream().flatMap(one -> one.carriedFromId().stream()).toList());
        Map<UUID, List<String>> theirs = things.themes(Activity.class, earlier.values(), knownAt);
        Map<UUID, String> places = places(knownAt);
        List<ReportFacts.Carried> carried = new ArrayList<>();
        for (Activity later : happened) {
            Activity from = later.carriedFromId().map(earlier::get).orElse(null);
            if (from != null) {
                List<String> shared = new ArrayList<>(themes.getOrDefault(later.versionId(), List.of()));
                shared.retainAll(theirs.getOrDefault(from.versionId(), List.of()));
                carried.add(new ReportFacts.Carried(
                        shared.isEmpty() ? themes.getOrDefault(later.versionId(), List.of()) : shared,
                        from.name(),
                        from.date(),
                        place(from, places),
                        later.name(),
                        later.date(),
                        place(later, places)));
            }
        }
        return carried;
    }

    private Map<UUID, String> places(OffsetDateTime knownAt) {
        return Stream.concat(
                        references.meetingPlaces(knownAt).rows().stream(), references.offices(knownAt).rows().stream())
                .collect(Collectors.toMap(ReferenceRow::id, ReferenceRow::name));
    }

    private static String place(Activity activity, Map<UUID, String> places) {
        return activity.meetingPlaceId()
                .or(activity::officeId)
                .map(id -> places.getOrDefault(id, ""))
                .orElse("");
    }
}
