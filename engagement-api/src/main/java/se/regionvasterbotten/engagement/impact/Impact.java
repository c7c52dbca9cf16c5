package se.regionvasterbotten.engagement.impact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.ladder.LadderComparison;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladders.LadderVersions;
import se.regionvasterbotten.engagement.movement.Shift;
import se.regionvasterbotten.engagement.movement.VersionEffect;
import se.regionvasterbotten.engagement.standings.Actors;
import se.regionvasterbotten.engagement.steps.RegisterFacts;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Language;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** Holds one ladder version against another over all that is known now. */
@RequestScoped
public class Impact {
    @Inject
    private LadderVersions versions;

    @Inject
    private RegisterFacts register;

    @Inject
    private Actors actors;

    @Inject
    private Caller caller;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    ImpactAnswer answer(int number, @Nullable Integer against, Period period, Paging paging) {
        LadderVersion version = versions.at(number);
        LadderVersion other = versions.find("against", against);
        OffsetDateTime knownAt = Clocks.now(clock);
        Map<ActorType, Map<String, History>> populations = populations(register.at(knownAt));
        Asked asked = new Asked(other, version, period, paging);
        return new ImpactAnswer(
                number,
                other.number(),
                period.from(),
                Objects.requireNonNull(period.to()),
                knownAt,
                LadderComparison.of(other, version).changes().stream()
                        .map(change -> ImpactAnswer.Change.of(change, language.locale()))
                        .toList(),
                moves(ActorType.ORGANISATION, populations, asked),
                caller.may(Right.PERSON_FIGURES) ? moves(ActorType.PERSON, populations, asked) : null);
    }

    private static Map<ActorType, Map<String, History>> populations(Facts facts) {
        Set<String> organisations =
                facts.organisations().stream().map(Organisation::id).collect(Collectors.toSet());
        Map<ActorType, Map<String, History>> populations = new HashMap<>();
        Histories.of(facts)
                .counting()
                .forEach((actor, history) -> populations
                        .computeIfAbsent(
                                organisations.contains(actor) ? ActorType.ORGANISATION : ActorType.PERSON,
                                none -> new HashMap<>())
                        .put(actor, history));
        return populations;
    }

    private ImpactAnswer.Moves moves(ActorType type, Map<ActorType, Map<String, History>> populations, Asked asked) {
        Map<String, History> population = populations.getOrDefault(type, Map.of());
        VersionEffect closing = asked.effect(population, Objects.requireNonNull(asked.period.to()));
        Page<Shift> page = Page.cut(closing.shifts(), asked.paging);
        List<UUID> ids = page.items().stream()
                .map(shift -> UUID.fromString(shift.actor()))
                .toList();
        Actors.Shown shown = actors.show(ids, Clocks.now(clock));
        return new ImpactAnswer.Moves(
                ImpactAnswer.Cell.of(
                        asked.effect(population, asked.period.from()).flows()),
                ImpactAnswer.Cell.of(closing.flows()),
                page.map(shift -> {
                    UUID id = UUID.fromString(shift.actor());
                    String sector = Optional.ofNullable(population.get(shift.actor()))
                            .flatMap(history -> history.sectors().on(closing.day()))
                            .orElse(null);
                    return ImpactAnswer.Moved.of(shown.actor(id, type, sector), shift, language.locale());
                }));
    }

    /** What is asked for: an effect is that at the end of the day before another. */
    private record Asked(LadderVersion before, LadderVersion after, Period period, Paging paging) {
        VersionEffect effect(Map<String, History> population, LocalDate next) {
            return VersionEffect.of(before, after, population, next.minusDays(1));
        }
    }
}
