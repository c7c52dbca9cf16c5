package se.regionvasterbotten.engagement.explanation;

import java.time.LocalDate;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.ladder.Condition;
import se.regionvasterbotten.engagement.standing.Missing;

/**
 * What is missing, and what there is of it already.
 *
 * @param missing the rule and the condition of it that is not met
 * @param already how many of the contributions that it asks for there are: 1 when half a pair is there, else 0
 */
public record Lack(Missing missing, int already) {
    static Lack of(Missing missing, History theme, LocalDate asOf, int supportMonths) {
        boolean half = missing.condition() instanceof Condition.PairOf pair
                && theme.contributions().stream()
                        .anyMatch(given -> given.kind() == pair.kind()
                                && given.activity() != null
                                && given.window(supportMonths).contains(asOf));
        return new Lack(missing, half ? 1 : 0);
    }
}
