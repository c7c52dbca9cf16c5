package se.regionvasterbotten.engagement.deeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.activities.KnownActivities;
import se.regionvasterbotten.engagement.activities.KnownActivity;
import se.regionvasterbotten.engagement.actors.ActorNames;
import se.regionvasterbotten.engagement.carryings.Carried;
import se.regionvasterbotten.engagement.carryings.CarriedThemes;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.initiatives.KnownInitiative;
import se.regionvasterbotten.engagement.initiatives.KnownInitiatives;
import se.regionvasterbotten.engagement.initiatives.KnownOutcome;
import se.regionvasterbotten.engagement.reference.Named;
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
    private ActorNames actorNames;

    @Inject
    private RegisterFacts register;

    @Inject
    private References references;

    @Inject
    private ReferenceNames referenceNames;

    @Inject
    private Caller caller;

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
                carried(happened, knownAt, chosen, names).rows(names, links),
                InitiativesAnswer.of(all, period, names.themes(), links),
                new OutcomesAnswer(
                        outcomes.size(),
                        caller.may(Right.READ_ORGANISATIONS)
                                ? outcomes.stream()
                                        .map(one -> OutcomesAnswer.Item.of(one, links))
                                        .toList()
                                : null),
                ReachCounts.of(happened, chosen).answer(names, links));
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

    /** Each time a theme was carried that a figure counts: as many as it says. */
    public List<CarriedItem> carryings(Period period, OffsetDateTime knownAt, Chosen chosen, AskedCarried asked) {
        DeedNames names = DeedNames.of(references, knownAt);
        return carried(activities.within(knownAt, period), knownAt, chosen, names)
                .of(asked.find(referenceNames, knownAt))
                .stream()
                .map(one -> new CarriedItem(
                        names.theme(one.way().theme()),
                        ReachedItem.of(one.carried().from(), names),
                        ReachedItem.of(one.carried().to(), names),
                        one.organisations().size()))
                .toList();
    }

    /** The organisations that carried what a figure counts: as many as it says, by name. */
    public List<Named> carriers(Period period, OffsetDateTime knownAt, Chosen chosen, AskedCarried asked) {
        DeedNames names = DeedNames.of(references, knownAt);
        List<UUID> organisations = carried(activities.within(knownAt, period), knownAt, chosen, names)
                .of(asked.find(referenceNames, knownAt))
                .stream()
                .flatMap(one -> one.organisations().stream())
                .distinct()
                .map(UUID::fromString)
                .toList();
        ActorNames.Names called = actorNames.ofEntries(organisations, List.of(), knownAt);
        return organisations.stream()
                .map(id -> Optional.ofNullable(called.organisation(id)).orElseGet(() -> new Named(id, "")))
                .sorted(Comparator.comparing(Named::name, names.alphabet()).thenComparing(Named::id))
                .toList();
    }

    /** The activities with a told reach that a figure counts: as many as it says, by day. */
    public List<ReachedItem> reached(Period period, OffsetDateTime knownAt, Chosen chosen, AskedReached asked) {
        DeedNames names = DeedNames.of(references, knownAt);
        AskedReached.Which which = asked.find(referenceNames, knownAt);
        return ReachCounts.of(activities.within(knownAt, period), chosen).told().stream()
                .filter(which::holds)
                .map(one -> ReachedItem.of(one, names))
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
        List<DeedsAnswer.CarriedTheme> carried =
                carried(happened, knownAt, chosen, names).rows(names, Links.none());
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

    private CarriedCounts carried(
            List<KnownActivity> happened, OffsetDateTime knownAt, Chosen chosen, DeedNames names) {
        List<Carried> about = carriedThemes.to(knownAt, happened).stream()
                .filter(one -> chosen.about(Set.of(one.theme())))
                .toList();
        return CarriedCounts.of(about, carriedThemes.attendance(knownAt, about), chosen, names);
    }
}
