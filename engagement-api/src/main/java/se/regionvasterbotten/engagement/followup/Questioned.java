package se.regionvasterbotten.engagement.followup;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.deeds.Chosen;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.movement.Population;
import se.regionvasterbotten.engagement.standings.Knowledge;
import se.regionvasterbotten.engagement.standings.Selection;
import se.regionvasterbotten.engagement.steps.Mover;

/**
 * Who is asked about.
 *
 * @param movers everyone who counts, chosen or not, in the order of their ids
 * @param period the days, with an end
 * @param knowledge what the answer is pinned to
 * @param selected which of them are chosen
 */
record Questioned(List<Mover> movers, Period period, Knowledge knowledge, Selection.Found selected) {
    /** So long after the register's first day newcomers may be older than they seem (RULES section 3: as long as evidence supports). */
    private static final int MONTHS_OF_START = 24;

    Questioned {
        movers = movers.stream()
                .sorted(Comparator.comparing(mover -> mover.actor().id()))
                .toList();
    }

    /** The same about another period, none of whose days comes after this one's. */
    Questioned in(Period other) {
        return new Questioned(movers, other, knowledge, selected);
    }

    /** The instant of knowledge. */
    OffsetDateTime knownAt() {
        return knowledge.knownAt();
    }

    /** Whether some are chosen and not all. */
    boolean filtered() {
        return selected.sector() != null || selected.theme() != null || selected.meetingPlace() != null;
    }

    /** The last day of the period. */
    LocalDate closing() {
        return Objects.requireNonNull(period.to()).minusDays(1);
    }

    /** The chosen of one type, with evidence by the closing or not. */
    List<Mover> chosen(ActorType type) {
        return movers.stream()
                .filter(mover -> mover.type() == type && selected.holds(mover.actor(), closing()))
                .toList();
    }

    /** What was done by those that are chosen. */
    Chosen deeds() {
        return new Chosen(
                filtered()
                        ? chosen(ActorType.ORGANISATION).stream()
                                .map(mover -> mover.actor().id())
                                .collect(Collectors.toSet())
                        : null,
                selected.theme() == null ? null : selected.theme().id(),
                selected.meetingPlace() == null ? null : UUID.fromString(selected.meetingPlace()));
    }

    /** These as the core sees them in the period. */
    Population population(List<Mover> some) {
        Population population = Population.of(
                some.stream().map(Mover::actor).toList(),
                period,
                Days.of(knowledge.knownAt().toInstant()));
        return startUntil().map(population::startingUntil).orElse(population);
    }

    /** The first day after the register's start; empty when there is no evidence. */
    Optional<LocalDate> startUntil() {
        return firstDay().map(first -> first.plusMonths(MONTHS_OF_START));
    }

    /** The day of the first evidence that counts for anyone, chosen or not; empty when there is none. */
    Optional<LocalDate> firstDay() {
        return movers.stream()
                .map(mover -> mover.actor().firstDays())
                .flatMap(days -> Stream.of(Optional.ofNullable(days.asListener()), Optional.ofNullable(days.asOther())))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }
}
