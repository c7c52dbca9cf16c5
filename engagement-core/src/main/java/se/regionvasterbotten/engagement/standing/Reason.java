package se.regionvasterbotten.engagement.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import se.regionvasterbotten.engagement.ladder.Rule;
import se.regionvasterbotten.engagement.words.Words;

/**
 * Why an actor stands at a rung: a rule and the evidence that meets it on the day that was asked for.
 *
 * @param rule the rule that is met
 * @param grounds the evidence that meets it, piece by piece, at least one; a piece may do so in several ways, beside other members each time
 */
public record Reason(Rule rule, List<Ground> grounds) {
    /** Copies the list; refuses a reason without evidence. */
    public Reason {
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("Rule " + rule.id() + " is met by no evidence; name what meets it");
        }
    }

    /** {@return the contributions that meet it, at least one unless there are memberships} */
    public List<String> contributions() {
        return ids(Ground::contributions);
    }

    /** {@return the memberships that meet it, another sector's among them where the rule asks for one} */
    public List<String> memberships() {
        return ids(Ground::memberships);
    }

    /** {@return the first day on which this evidence no longer meets the rule; empty when it does so without end} */
    public Optional<LocalDate> supportsUntil() {
        return grounds.stream().anyMatch(ground -> ground.days().to() == null)
                ? Optional.empty()
                : grounds.stream().map(ground -> ground.days().to()).max(LocalDate::compareTo);
    }

    /**
     * {@return the rule's words and how much evidence meets it}
     *
     * @param locale the language: English when it is, Swedish for any other
     */
    public String text(Locale locale) {
        int contributions = contributions().size();
        int memberships = memberships().size();
        String pattern = memberships == 0 ? "contributions" : contributions == 0 ? "memberships" : "both";
        return Words.of("reason." + pattern, locale, rule.words().in(locale), contributions, memberships);
    }

    private List<String> ids(Function<Ground, Set<String>> of) {
        Set<String> ids = new TreeSet<>();
        grounds.forEach(ground -> ids.addAll(of.apply(ground)));
        return List.copyOf(ids);
    }
}
