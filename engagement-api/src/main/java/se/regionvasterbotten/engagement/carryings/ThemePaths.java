package se.regionvasterbotten.engagement.carryings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.activities.KnownActivities;
import se.regionvasterbotten.engagement.activities.KnownActivity;
import se.regionvasterbotten.engagement.actors.ActorNames;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.References;

/** Follows a theme through the activities of a period. */
@RequestScoped
public class ThemePaths {
    @Inject
    private KnownActivities activities;

    @Inject
    private CarriedThemes carriedThemes;

    @Inject
    private References references;

    @Inject
    private ActorNames actorNames;

    @Inject
    private Caller caller;

    /**
     * The path of a theme, by id or externalId.
     *
     * @throws Problem not found (404)
     */
    ThemePathAnswer of(String reference, Period period, OffsetDateTime knownAt) {
        Stops stops = Stops.of(references, knownAt);
        Named theme = stops.themes()
                .find(reference)
                .map(Named::of)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, reference));
        List<KnownActivity> within = activities.within(knownAt, period).stream()
                .filter(one -> one.themes().contains(theme.id()))
                .toList();
        boolean named = caller.may(Right.READ_PERSONS);
        // Figures about persons stay with those who may see persons: what may leave them is a closed year's.
        boolean counted = named || caller.may(Right.PERSON_FIGURES);
        List<Carried> carried = carriedThemes.to(knownAt, within);
        return path(
                theme,
                period,
                knownAt,
                stops,
                within,
                carried,
                attendance(period, knownAt, carried),
                new Shows(counted, named));
    }

    /** The paths of all themes that were carried on in a period that ends, by the themes' names: of organisations alone, the same whoever asks. */
    public List<ThemePathAnswer> carriedOn(Period period, OffsetDateTime knownAt) {
        Stops stops = Stops.of(references, knownAt);
        List<KnownActivity> within = activities.within(knownAt, period);
        List<Carried> carried = carriedThemes.to(knownAt, within);
        Attendance attendance = attendance(period, knownAt, carried);
        return carried.stream()
                .map(Carried::theme)
                .distinct()
                .map(stops::theme)
                .sorted(Comparator.comparing(Named::name).thenComparing(Named::id))
                .map(theme -> path(theme, period, knownAt, stops, within, carried, attendance, new Shows(false, false)))
                .toList();
    }

    /** Who was at the period's activities, and at those before it from which something was carried into it. */
    private Attendance attendance(Period period, OffsetDateTime knownAt, List<Carried> carried) {
        LocalDate first = carried.stream()
                .map(one -> one.from().date())
                .filter(day -> day.isBefore(period.from()))
                .min(LocalDate::compareTo)
                .orElse(period.from());
        return carriedThemes.attendance(knownAt, Period.of(first, Objects.requireNonNull(period.to())));
    }

    /** What is shown of the persons who carried a theme. */
    private record Shows(boolean counted, boolean named) {}

    private ThemePathAnswer path(
            Named theme,
            Period period,
            OffsetDateTime knownAt,
            Stops stops,
            List<KnownActivity> within,
            List<Carried> all,
            Attendance attendance,
            Shows shows) {
        List<Carried> carried =
                all.stream().filter(one -> one.theme().equals(theme.id())).toList();
        List<KnownActivity> about = Stream.concat(
                        within.stream().filter(one -> one.themes().contains(theme.id())),
                        carried.stream().map(Carried::from))
                .distinct()
                .sorted(Comparator.comparing(KnownActivity::date).thenComparing(KnownActivity::id))
                .toList();
        return new ThemePathAnswer(
                theme,
                period.from(),
                Objects.requireNonNull(period.to()),
                knownAt,
                about.stream()
                        .map(one -> new ThemePathAnswer.PathStop(
                                stops.stop(one),
                                one.type().word(),
                                attendance.at(one.id()).organisations().size(),
                                one.date().isBefore(period.from())))
                        .toList(),
                carryings(carried, attendance, knownAt, shows));
    }

    private List<ThemePathAnswer.PathCarrying> carryings(
            List<Carried> carried, Attendance attendance, OffsetDateTime knownAt, Shows shows) {
        List<Attendance.Present> carriers = carried.stream()
                .map(one -> attendance.at(one.from().id(), one.to().id()))
                .toList();
        ActorNames.Names names = actorNames.ofEntries(
                distinct(
                        carriers.stream().map(Attendance.Present::organisations).toList()),
                shows.named()
                        ? distinct(carriers.stream()
                                .map(Attendance.Present::persons)
                                .toList())
                        : List.of(),
                knownAt);
        List<ThemePathAnswer.PathCarrying> answers = new ArrayList<>();
        for (int i = 0; i < carried.size(); i++) {
            Carried one = carried.get(i);
            List<UUID> persons = carriers.get(i).persons();
            answers.add(new ThemePathAnswer.PathCarrying(
                    one.decision(),
                    one.from().id(),
                    one.to().id(),
                    carriers.get(i).organisations().stream()
                            .map(id -> organisation(id, names))
                            .sorted(Comparator.comparing(Named::name))
                            .toList(),
                    shows.counted() ? persons.size() : null,
                    shows.named()
                            ? persons.stream()
                                    .map(id -> names.actor(ActorType.PERSON, id))
                                    .toList()
                            : null));
        }
        return answers;
    }

    private static List<UUID> distinct(Collection<List<UUID>> ids) {
        return ids.stream().flatMap(List::stream).distinct().toList();
    }

    private static Named organisation(UUID id, ActorNames.Names names) {
        Named known = names.organisation(id);
        return known == null ? new Named(id, "") : known;
    }
}
