package se.regionvasterbotten.engagement.deeds;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.initiatives.InitiativeType;
import se.regionvasterbotten.engagement.initiatives.KnownInitiative;
import se.regionvasterbotten.engagement.reference.Named;

/**
 * How many initiatives there were in a period, on the wire.
 *
 * @param counts all of them
 * @param types by type; types without any are left out
 * @param themes by theme; an initiative with several is under each
 */
public record InitiativesAnswer(@JsonUnwrapped Counts counts, List<ByType> types, List<ByTheme> themes) {
    /**
     * How many initiatives. One can be in all three, and one that began before the period and goes on is in the second alone.
     *
     * @param begun whose first day is in the period
     * @param goingOn that go on at the period's end
     * @param ended whose last day is in the period
     * @param links where the initiatives of each number are listed, by its name; absent for callers who may not see them
     */
    public record Counts(
            int begun,
            int goingOn,
            int ended,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<String, String> links) {
        static Counts of(Collection<KnownInitiative> some, Period period, Links links) {
            return new Counts(
                    count(some, InitiativeState.BEGUN, period),
                    count(some, InitiativeState.GOING_ON, period),
                    count(some, InitiativeState.ENDED, period),
                    links.initiatives(Map.of(
                            "begun", InitiativeState.BEGUN,
                            "goingOn", InitiativeState.GOING_ON,
                            "ended", InitiativeState.ENDED)));
        }

        private static int count(Collection<KnownInitiative> some, InitiativeState state, Period period) {
            return (int) some.stream().filter(one -> state.holds(one, period)).count();
        }
    }

    /**
     * Those of one type.
     *
     * @param type its Swedish word
     */
    public record ByType(String type, @JsonUnwrapped Counts counts) {}

    /** Those about one theme. */
    public record ByTheme(Named theme, @JsonUnwrapped Counts counts) {}

    static InitiativesAnswer of(List<KnownInitiative> all, Period period, List<Named> themes, Links links) {
        List<ByTheme> byTheme = new ArrayList<>();
        for (Named theme : themes) {
            List<KnownInitiative> about = all.stream()
                    .filter(one -> one.themes().contains(theme.id()))
                    .toList();
            if (!about.isEmpty()) {
                byTheme.add(new ByTheme(
                        theme,
                        Counts.of(
                                about, period, links.with("onTheme", theme.id().toString()))));
            }
        }
        return new InitiativesAnswer(
                Counts.of(all, period, links),
                Arrays.stream(InitiativeType.values())
                        .filter(type -> all.stream().anyMatch(one -> one.type() == type))
                        .map(type -> new ByType(
                                type.word(),
                                Counts.of(
                                        all.stream()
                                                .filter(one -> one.type() == type)
                                                .toList(),
                                        period,
                                        links.with("type", type.name()))))
                        .toList(),
                byTheme);
    }
}
