package se.regionvasterbotten.engagement.deeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.activities.KnownActivities;
import se.regionvasterbotten.engagement.activities.KnownActivity;
import se.regionvasterbotten.engagement.carryings.Attendance;
import se.regionvasterbotten.engagement.carryings.Carried;
import se.regionvasterbotten.engagement.carryings.CarriedThemes;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.initiatives.KnownInitiative;
import se.regionvasterbotten.engagement.initiatives.KnownInitiatives;
import se.regionvasterbotten.engagement.initiatives.KnownOutcome;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.Reach;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.standings.ReferenceNames;
import se.regionvasterbotten.engagement.steps.RegisterFacts;

/** Tells what was done in a period, from what was known at an instant: a fixed number of statements, however much evidence lies behind it. */
@RequestScoped
public class Deeds {
    @Inject
    private KnownInitiatives initiatives;

    @Inject
    private KnownActivities activities;

    @Inject
    private CarriedThemes carriedThemes;

    @Inject
    private RegisterFacts register;

    @Inject
    private References references;

    @Inject
    private ReferenceNames referenceNames;

    @Inject
    private Caller caller;

    /** Themes carried from places of one reach to places of another; null for activities of an office alone. */
    private record Way(
            UUID theme, @Nullable Reach from, @Nullable Reach to) {}

    /**
     * What was done.
     *
     * @param period the days, with an end
     */
    public DeedsAnswer of(Period period, OffsetDateTime knownAt, Chosen chosen, Links links) {
        DeedNames names = DeedNames.of(references, knownAt);
        Memberships memberships = Memberships.of(register.members(knownAt, period), period);
        List<KnownInitiative> all = initiatives.within(knownAt, period).stream()
                .filter(one -> counts(one, memberships, chosen))
                .toList();
        List<KnownOutcome> outcomes = initiatives.outcomes(knownAt, period).stream()
                .filter(one -> counts(one.initiative(), memberships, chosen))
                .toList();
        List<KnownActivity> happened = activities.within(knownAt, period);
        return new DeedsAnswer(
                matrix(memberships, all, links),
                carried(carriedThemes.to(knownAt, happened), knownAt, chosen, names),
                InitiativesAnswer.of(all, period, names.themes(), links),
                new OutcomesAnswer(
                        outcomes.size(),
                        caller.may(Right.READ_ORGANISATIONS)
                                ? outcomes.stream()
                                        .map(one -> OutcomesAnswer.Item.of(one, links))
                                        .toList()
                                : null),
                reach(happened, chosen, names));
    }

    /** The initiatives that a figure counts: as many as it says. */
    public List<InitiativeItem> initiatives(
            Period period, OffsetDateTime knownAt, Chosen chosen, AskedInitiatives asked) {
        DeedNames names = DeedNames.of(references, knownAt);
        AskedInitiatives.Which which = asked.find(referenceNames, knownAt);
        Memberships memberships = Memberships.of(register.members(knownAt, period), period);
        return initiatives.within(knownAt, period).stream()
                .filter(one -> counts(one, memberships, chosen))
                .filter(one -> which.state() == null || which.state().holds(one, period))
                .filter(one -> which.type() == null || which.type() == one.type())
                .filter(one -> which.theme() == null || one.themes().contains(UUID.fromString(which.theme())))
                .filter(one ->
                        which.sectors() == null || memberships.pairs(one.id()).contains(which.sectors()))
                .map(one -> new InitiativeItem(
                        one.id(),
                        one.name(),
                        one.type().word(),
                        one.themes().stream()
                                .map(names::theme)
                                .sorted(Comparator.comparing(Named::name, names.alphabet()))
                                .toList(),
                        one.from(),
                        one.to()))
                .toList();
    }

    /** The same of sectors alone. */
    public List<DeedsAnswer.SectorPair> sectors(Period period, OffsetDateTime knownAt, Chosen chosen) {
        Memberships memberships = Memberships.of(register.members(knownAt, period), period);
        return matrix(
                memberships,
                initiatives.within(knownAt, period).stream()
                        .filter(one -> counts(one, memberships, chosen))
                        .toList(),
                Links.none());
    }

    /**
     * Every theme that was taken up or carried in a period, in the order of their names. A meeting place and a theme choose activities; other filters choose
     * organisations, and by them what was carried.
     */
    public List<TakenUp> themes(Period period, OffsetDateTime knownAt, Chosen chosen) {
        DeedNames names = DeedNames.of(references, knownAt);
        List<KnownActivity> happened = activities.within(knownAt, period);
        List<DeedsAnswer.CarriedTheme> carried = carried(carriedThemes.to(knownAt, happened), knownAt, chosen, names);
        return names.themes().stream()
                .filter(theme -> chosen.about(Set.of(theme.id())))
                .map(theme -> TakenUp.of(theme, happened, carried, chosen, names))
                .filter(one -> !one.activities().isEmpty() || !one.carried().isEmpty())
                .toList();
    }

    private static boolean counts(KnownInitiative one, Memberships memberships, Chosen chosen) {
        return chosen.about(one.themes()) && chosen.anyOf(memberships.in(one.id()));
    }

    private static List<DeedsAnswer.SectorPair> matrix(
            Memberships memberships, List<KnownInitiative> all, Links links) {
        return memberships.shared(all.stream().map(KnownInitiative::id).toList()).entrySet().stream()
                .map(pair -> new DeedsAnswer.SectorPair(
                        pair.getKey().one(),
                        pair.getKey().other(),
                        pair.getValue(),
                        links.with("oneSector", pair.getKey().one())
                                .with("otherSector", pair.getKey().other())
                                .initiatives("initiatives")))
                .sorted(Comparator.comparing(DeedsAnswer.SectorPair::one).thenComparing(DeedsAnswer.SectorPair::other))
                .toList();
    }

    private List<DeedsAnswer.CarriedTheme> carried(
            List<Carried> all, OffsetDateTime knownAt, Chosen chosen, DeedNames names) {
        List<Carried> about =
                all.stream().filter(one -> chosen.about(Set.of(one.theme()))).toList();
        Attendance attendance = carriedThemes.attendance(knownAt, about);
        Map<Way, Set<String>> carriers = new LinkedHashMap<>();
        Map<Way, Integer> times = new LinkedHashMap<>();
        for (Carried one : about) {
            List<String> theirs = attendance.at(one.from().id(), one.to().id()).organisations().stream()
                    .map(UUID::toString)
                    .toList();
            if (chosen.anyOf(theirs)) {
                Way way = new Way(one.theme(), names.reach(one.from()), names.reach(one.to()));
                times.merge(way, 1, Integer::sum);
                theirs.stream()
                        .filter(organisation -> chosen.anyOf(List.of(organisation)))
                        .forEach(carriers.computeIfAbsent(way, none -> new HashSet<>())::add);
            }
        }
        Comparator<Reach> officesLast = Comparator.nullsLast(Comparator.naturalOrder());
        List<DeedsAnswer.CarriedTheme> rows = new ArrayList<>();
        times.forEach((way, count) -> rows.add(new DeedsAnswer.CarriedTheme(
                names.theme(way.theme()),
                way.from(),
                way.to(),
                count,
                carriers.getOrDefault(way, Set.of()).size())));
        rows.sort(Comparator.comparing(
                        (DeedsAnswer.CarriedTheme row) -> row.theme().name(), names.alphabet())
                .thenComparing(DeedsAnswer.CarriedTheme::from, officesLast)
                .thenComparing(DeedsAnswer.CarriedTheme::to, officesLast));
        return rows;
    }

    private static DeedsAnswer.ReachAnswer reach(List<KnownActivity> happened, Chosen chosen, DeedNames names) {
        List<KnownActivity> told = happened.stream()
                .filter(one -> one.reach() != null && chosen.about(one.themes()))
                .filter(one ->
                        chosen.meetingPlace() == null || chosen.meetingPlace().equals(one.meetingPlaceId()))
                .toList();
        return new DeedsAnswer.ReachAnswer(
                told.size(),
                heads(told),
                rows(told, one -> one.themes().stream().filter(theme -> chosen.about(Set.of(theme))), names),
                rows(told, one -> one.place().stream(), names));
    }

    private static List<DeedsAnswer.ReachRow> rows(
            List<KnownActivity> told, Function<KnownActivity, Stream<UUID>> by, DeedNames names) {
        Map<UUID, List<KnownActivity>> groups = new LinkedHashMap<>();
        told.forEach(one -> by.apply(one)
                .forEach(group ->
                        groups.computeIfAbsent(group, none -> new ArrayList<>()).add(one)));
        return groups.entrySet().stream()
                .map(group -> new DeedsAnswer.ReachRow(
                        names.group(group.getKey()), group.getValue().size(), heads(group.getValue())))
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
