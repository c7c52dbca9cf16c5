package se.regionvasterbotten.engagement.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.evidence.Fact;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Membership;
import se.regionvasterbotten.engagement.explanation.Explanation;
import se.regionvasterbotten.engagement.explanation.Names;
import se.regionvasterbotten.engagement.explanation.Subject;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.standing.Change;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.Position;
import se.regionvasterbotten.engagement.standing.Standing;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.standing.ThemeStanding;

/** What holds for every history, on every day on which something can change. */
class HistoryLawsTest {
    @Test
    void more_confirmed_evidence_never_lowers_the_highest_rung() {
        eachHistory(200_000, 6000, (history, chance) -> {
            List<Contribution> contributions = new ArrayList<>(history.contributions());
            contributions.add(Worlds.more("more", chance));
            Classification before = classified(history);
            Classification after = classified(History.of(history.sectors(), contributions, history.memberships()));
            for (LocalDate day : days(before)) {
                assertThat(after.overall().position(day).highestRung())
                        .isGreaterThanOrEqualTo(before.overall().position(day).highestRung());
                assertThat(after.overall().at(day).rung())
                        .isGreaterThanOrEqualTo(before.overall().at(day).rung());
            }
        });
    }

    @Test
    void what_comes_later_changes_nothing_before_it() {
        eachHistory(210_000, 4000, (history, chance) -> {
            Classification whole = classified(history);
            List<LocalDate> days = List.copyOf(days(whole));
            LocalDate day = days.get(chance.nextInt(days.size()));
            Standing by = classified(until(history, day)).standing(day);
            assertThat(told(by)).isEqualTo(told(whole.standing(day)));
        });
    }

    @Test
    void day_by_day_is_the_same_as_at_once() {
        eachHistory(220_000, 400, (history, chance) -> {
            Classification whole = classified(history);
            State state = State.NOT_YET;
            int highest = 0;
            List<Change> changes = new ArrayList<>();
            for (LocalDate day = Worlds.FIRST.minusDays(1);
                    day.isBefore(Worlds.FIRST.plusYears(10));
                    day = day.plusDays(1)) {
                State next = whole.overall().at(day);
                if (next != state) {
                    changes.add(new Change(day, state, next, highest));
                    state = next;
                    highest = Math.max(highest, next.rung());
                }
            }
            if (history.beganBy(Worlds.FIRST.minusDays(2))) {
                return;
            }
            assertThat(whole.overall().changes().stream()
                            .filter(change -> change.date().isBefore(Worlds.FIRST.plusYears(10))))
                    .isEqualTo(changes);
        });
    }

    @Test
    void fact_by_fact_is_the_same_as_at_once() {
        long histories = Law.holds(230_000, 60, world -> {
            List<Fact> facts = new ArrayList<>(world.bookAt(World.END));
            facts.sort(Comparator.comparing((Fact fact) -> !fact.about().startsWith("organisation")));
            Facts grown = Facts.of(List.of());
            Answers answers = Answers.of(grown);
            long looked = 0;
            for (int known = 1; known <= facts.size(); known++) {
                answers = Answers.of(Facts.of(facts.subList(0, known)));
                looked += answers.size();
            }
            assertThat(answers).isEqualTo(Answers.of(world.facts()));
            return looked;
        });
        assertThat(histories).isGreaterThan(1_000);
    }

    @Test
    void the_highest_over_themes_is_the_overall_rung() {
        eachHistory(240_000, 6000, (history, chance) -> {
            Classification whole = classified(history);
            for (LocalDate day : days(whole)) {
                Position overall = whole.overall().position(day);
                assertThat(overall.rung()).isEqualTo(highest(whole, day, Position::rung));
                assertThat(overall.highestRung()).isEqualTo(highest(whole, day, Position::highestRung));
            }
        });
    }

    @Test
    void the_own_staff_never_changes_a_figure() {
        long histories = Law.holds(250_000, 2500, world -> {
            List<Fact> more = new ArrayList<>(world.bookAt(World.END));
            Random chance = world.chance();
            if (world.facts().organisations().stream().noneMatch(one -> one.ownStaff())) {
                return 0;
            }
            more.add(Worlds.ofOwnStaff("own", chance));
            Answers without = Answers.of(world.facts());
            assertThat(Answers.of(Facts.of(more)).figures()).isEqualTo(without.figures());
            return 2L * without.size();
        });
        assertThat(histories).isGreaterThan(25_000);
    }

    @Test
    void every_rung_has_a_reason_that_holds_that_day_and_only_the_highest_lacks_nothing() {
        eachHistory(260_000, 1000, (history, chance) -> {
            Classification whole = classified(history);
            for (LocalDate day : some(days(whole), chance)) {
                for (ThemeStanding theme : whole.standing(day).themes()) {
                    int rung = theme.position().rung();
                    assertThat(theme.reasons().isEmpty()).isEqualTo(rung == 0);
                    assertThat(theme.reasons()).allSatisfy(reason -> {
                        assertThat(reason.rule().rung().number()).isEqualTo(rung);
                        assertThat(reason.grounds())
                                .allMatch(ground -> ground.days().contains(day));
                        assertThat(reason.supportsUntil().orElse(Days.LAST)).isAfterOrEqualTo(day);
                    });
                    assertThat(theme.missing().isEmpty()).isEqualTo(rung == 5);
                    assertThat(theme.missing())
                            .allMatch(missing -> missing.rule().rung().number() > rung);
                    assertThat(theme.missing().stream()
                                    .anyMatch(missing -> missing.rule().rung().number() == rung + 1))
                            .isEqualTo(rung < 5);
                }
            }
        });
    }

    @Test
    void every_standing_is_explained_and_holds_for_as_long_as_the_explanation_says() {
        eachHistory(270_000, 300, (history, chance) -> {
            List<LocalDate> days = List.copyOf(days(classified(history)));
            LocalDate day = days.get(chance.nextInt(days.size()));
            Explanation explained = Explanation.of(classified(history), day);
            for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
                assertThat(explained.text(Subject.person("Någon"), Names.AS_TOLD, locale))
                        .startsWith("Någon ")
                        .doesNotContain("{", "null", "  ", " ,", "..");
            }
            explained.themes().stream().filter(theme -> theme.until() != null).forEach(theme -> {
                assertThat(classified(history)
                                .future(theme.theme(), day)
                                .at(theme.until().minusDays(1)))
                        .isEqualTo(theme.position().state());
                assertThat(theme.then()).isNotEqualTo(theme.position().state());
            });
        });
    }

    private static void eachHistory(long firstSeed, int worlds, BiConsumer<History, Random> law) {
        long histories = Law.holds(firstSeed, worlds, world -> {
            Collection<History> counting =
                    Histories.of(world.facts()).counting().values();
            counting.forEach(history -> law.accept(history, world.chance()));
            return counting.size();
        });
        assertThat(histories).isGreaterThan(4L * worlds);
    }

    private static Classification classified(History history) {
        return Classification.of(FirstLadder.VERSION, history);
    }

    /** Every day on which something changes on a theme or overall, the day before, and both ends of the calendar. */
    private static SortedSet<LocalDate> days(Classification classified) {
        SortedSet<LocalDate> days = new TreeSet<>(List.of(Days.FIRST, Days.LAST));
        for (String theme : classified.themes()) {
            for (Change change : classified.on(theme).changes()) {
                days.add(change.date());
                if (change.date().isAfter(Days.FIRST)) {
                    days.add(change.date().minusDays(1));
                }
            }
        }
        return days;
    }

    /** Three of the days. */
    private static List<LocalDate> some(SortedSet<LocalDate> days, Random chance) {
        List<LocalDate> shuffled = new ArrayList<>(days);
        Collections.shuffle(shuffled, chance);
        return shuffled.subList(0, Math.min(3, shuffled.size()));
    }

    /** What has begun by a day; of a role that has, the later sectors of its holder too, for they do not end it. */
    private static History until(History history, LocalDate day) {
        return History.of(
                history.sectors(),
                history.contributions().stream()
                        .filter(given -> !given.date().isAfter(day))
                        .toList(),
                history.memberships().stream()
                        .filter(held -> !held.day().isAfter(day))
                        .map(held -> new Membership(
                                held.id(),
                                held.mandate(),
                                held.kind(),
                                held.themes(),
                                held.period(),
                                held.statedSolution(),
                                held.others().stream()
                                        .filter(other -> held.others().stream()
                                                .anyMatch(
                                                        begun -> Objects.equals(begun.membership(), other.membership())
                                                                && !begun.period()
                                                                        .from()
                                                                        .isAfter(day)))
                                        .toList()))
                        .toList());
    }

    /** A standing without the others that had not begun. */
    private static List<Object> told(Standing standing) {
        List<Object> told = new ArrayList<>(List.of(standing.position()));
        standing.themes().forEach(theme -> {
            told.add(theme.theme());
            told.add(theme.position());
            told.add(theme.missing());
            theme.reasons()
                    .forEach(reason -> told.add(List.of(
                            reason.rule(), reason.contributions(), reason.memberships(), reason.supportsUntil())));
        });
        return told;
    }

    private static int highest(Classification whole, LocalDate day, ToIntFunction<Position> of) {
        return whole.themes().stream()
                .mapToInt(theme -> of.applyAsInt(whole.on(theme).position(day)))
                .max()
                .orElse(0);
    }
}
