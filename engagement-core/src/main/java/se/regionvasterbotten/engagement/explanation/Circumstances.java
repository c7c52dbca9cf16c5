package se.regionvasterbotten.engagement.explanation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Membership;
import se.regionvasterbotten.engagement.evidence.OtherMember;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.ladder.Condition;
import se.regionvasterbotten.engagement.standing.Ground;
import se.regionvasterbotten.engagement.standing.Reason;

/**
 * What some evidence of one kind met a rule together with: other sectors, a stated solution, a document, an earlier contribution at a meeting place.
 *
 * @param grounds the evidence
 * @param reason the rule that it meets
 * @param phrases the words
 */
record Circumstances(List<Ground> grounds, Reason reason, Phrases phrases) {
    Stream<String> clauses() {
        return Stream.of(otherSectors(), solution(), document(), link()).flatMap(clause -> clause);
    }

    private Stream<String> otherSectors() {
        List<Shared> all = grounds.stream().flatMap(Shared::of).toList();
        if (all.isEmpty()) {
            return Stream.empty();
        }
        List<Shared> current = all.stream()
                .filter(shared -> shared.days.contains(phrases.asOf()))
                .toList();
        Set<String> sectors = new TreeSet<>();
        (current.isEmpty() ? all : current).forEach(shared -> sectors.add(shared.sector));
        return Stream.of(
                current.isEmpty()
                        ? phrases.say("together.ended", sectors.size(), phrases.sectors(sectors), lastDay(all))
                        : phrases.say("together", sectors.size(), phrases.sectors(sectors), firstDay(current)));
    }

    private String firstDay(List<Shared> shared) {
        return phrases.date(shared.stream()
                .map(one -> one.days.from())
                .min(Comparator.naturalOrder())
                .orElseThrow());
    }

    private String lastDay(List<Shared> shared) {
        return phrases.date(shared.stream()
                .map(one -> Objects.requireNonNull(one.days.to()))
                .max(Comparator.naturalOrder())
                .map(end -> end.minusDays(1))
                .orElseThrow());
    }

    private Stream<String> solution() {
        return when(
                "solution",
                asks(reason.rule().condition(), Condition.StatedSolution.class)
                        && grounds.stream()
                                .allMatch(ground -> ground.piece() instanceof Membership membership
                                        && membership.statedSolution()));
    }

    private Stream<String> document() {
        return when(
                "document",
                asks(reason.rule().condition(), Condition.Documented.class)
                        && grounds.stream().allMatch(ground -> ground.piece().documented()));
    }

    private Stream<String> link() {
        return grounds.stream()
                .flatMap(ground -> Stream.ofNullable(ground.link()))
                .min(Comparator.comparing(Contribution::date).thenComparing(Contribution::id))
                .map(link -> phrases.say("link", phrases.places(List.of(link)), phrases.date(link.date())))
                .stream();
    }

    private Stream<String> when(String key, boolean said) {
        return said ? Stream.of(phrases.say(key)) : Stream.empty();
    }

    private static boolean asks(Condition condition, Class<? extends Condition> sort) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().anyMatch(one -> asks(one, sort));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().anyMatch(one -> asks(one, sort));
        }
        return sort.isInstance(condition);
    }

    /** The days that a membership and one of another sector's shared. */
    private record Shared(String sector, Period days) {
        static Stream<Shared> of(Ground ground) {
            return ground.piece() instanceof Membership membership
                    ? ground.others().stream()
                            .flatMap(
                                    other -> of(membership, other, ground.days().from()))
                    : Stream.empty();
        }

        /** From where the support begins: before that the actor may have belonged to the other's sector. */
        private static Stream<Shared> of(Membership membership, OtherMember other, LocalDate first) {
            return membership.period().overlap(other.period()).stream()
                    .filter(days -> days.to() == null || first.isBefore(days.to()))
                    .map(days -> new Shared(other.sector(), new Period(first, days.to())));
        }
    }
}
