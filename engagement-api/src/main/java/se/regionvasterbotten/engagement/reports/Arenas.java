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
import se.regionvasterbotten.engagement.activities.ActivityType;
import se.regionvasterbotten.engagement.activities.KnownActivities;
import se.regionvasterbotten.engagement.activities.KnownActivity;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.reference.Catalogue;
import se.regionvasterbotten.engagement.reference.MeetingPlace;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.Office;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Theme;
import se.regionvasterbotten.engagement.steps.RegisterFacts;

/** Reads what happened at the meeting places and offices in a period. */
@ApplicationScoped
class Arenas {
    @Inject
    private KnownActivities activities;

    @Inject
    private RegisterFacts register;

    @Inject
    private References references;

    /**
     * What was read.
     *
     * @param arenas the meeting places, then the offices
     * @param participants how many organisations took part in any activity
     */
    record Read(List<ReportFacts.Arena> arenas, int participants) {}

    Read read(Period period, OffsetDateTime knownAt) {
        List<KnownActivity> happened = activities.within(knownAt, period);
        Catalogue<Theme> themes = references.themes(knownAt);
        Map<UUID, Set<String>> present = present(register.within(knownAt, period), period);
        List<ReportFacts.Arena> arenas = new ArrayList<>();
        for (MeetingPlace place : references.meetingPlaces(knownAt).rows()) {
            arenas.add(new ReportFacts.Arena(
                    place.id(),
                    place.name(),
                    place.reach().name(),
                    happened.stream()
                            .filter(one -> place.id().equals(one.meetingPlaceId()))
                            .map(one -> happening(one, themes, present))
                            .toList()));
        }
        for (Office office : references.offices(knownAt).rows()) {
            arenas.add(new ReportFacts.Arena(
                    office.id(),
                    office.name(),
                    null,
                    happened.stream()
                            .filter(one -> office.id().equals(one.officeId()))
                            .map(one -> happening(one, themes, present))
                            .toList()));
        }
        Set<String> all = happened.stream()
                .flatMap(one -> present.getOrDefault(one.id(), Set.of()).stream())
                .collect(Collectors.toSet());
        return new Read(arenas, all.size());
    }

    private static ReportFacts.Happening happening(
            KnownActivity one, Catalogue<Theme> themes, Map<UUID, Set<String>> present) {
        return new ReportFacts.Happening(
                one.id(),
                one.name(),
                one.type().word(),
                one.type() == ActivityType.PUBLICATION,
                one.date(),
                themes.named(List.copyOf(one.themes())).stream()
                        .map(Named::name)
                        .toList(),
                present.getOrDefault(one.id(), Set.of()).size(),
                one.reach());
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
}
