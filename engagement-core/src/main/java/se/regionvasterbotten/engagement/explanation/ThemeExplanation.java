package se.regionvasterbotten.engagement.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.standing.Change;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.Position;
import se.regionvasterbotten.engagement.standing.Reason;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.standing.ThemeStanding;
import se.regionvasterbotten.engagement.standing.Timeline;

/**
 * Why an actor stands where it stands on one theme, and what is missing.
 *
 * @param theme the caller's identifier of the theme
 * @param position the state and the highest rung
 * @param since the first day of that state
 * @param reached the first day at the highest rung
 * @param reasons the rules that give the current rung, each with its evidence; when dormant those that did on the last day before
 * @param until the first day on which they no longer do, when nothing new happens; null when dormant, and when there is no such day
 * @param then the state from that day on, when nothing new happens; the current one without such a day
 * @param lacks what is missing for the next rung, and what evidence of the right kind lacks for those above; nothing at the highest
 */
public record ThemeExplanation(
        String theme,
        Position position,
        LocalDate since,
        LocalDate reached,
        List<Reason> reasons,
        @Nullable LocalDate until,
        State then,
        List<Lack> lacks) {
    /** Copies the lists. */
    public ThemeExplanation {
        reasons = List.copyOf(reasons);
        lacks = List.copyOf(lacks);
    }

    static ThemeExplanation of(ThemeStanding standing, Classification classification, LocalDate asOf) {
        String theme = standing.theme();
        Position position = standing.position();
        Timeline timeline = classification.on(theme);
        List<Change> past = timeline.changes().stream()
                .filter(change -> !change.date().isAfter(asOf))
                .toList();
        LocalDate since = past.get(past.size() - 1).date();
        LocalDate until = until(standing.reasons()).orElse(null);
        History history = classification.history().in(theme);
        int months = classification.version().supportMonths();
        return new ThemeExplanation(
                theme,
                position,
                since,
                past.stream()
                        .filter(change -> change.to().rung() == position.highestRung())
                        .map(Change::date)
                        .findFirst()
                        .orElse(since),
                position.dormant() ? classification.reasons(theme, since.minusDays(1)) : standing.reasons(),
                until,
                until == null
                        ? position.state()
                        : classification.future(theme, asOf).at(until),
                standing.missing().stream()
                        .map(missing -> Lack.of(missing, history, asOf, months))
                        .toList());
    }

    /** The latest day on which any of the reasons ends; empty when one has no end, and without reasons. */
    private static Optional<LocalDate> until(List<Reason> reasons) {
        return reasons.stream().allMatch(reason -> reason.supportsUntil().isPresent())
                ? reasons.stream()
                        .flatMap(reason -> reason.supportsUntil().stream())
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }
}
