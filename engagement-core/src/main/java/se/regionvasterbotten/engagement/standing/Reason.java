package se.regionvasterbotten.engagement.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.Rule;
import se.regionvasterbotten.engagement.words.Words;

/** Why an actor stands at a rung: a rule and the evidence that meets it on the day that was asked for. */
public final class Reason {
    private final Rule rule;
    private final SortedSet<String> contributions = new TreeSet<>();
    private final SortedSet<String> memberships = new TreeSet<>();
    private final @Nullable LocalDate supportsUntil;

    private Reason(Rule rule, List<Support> supports) {
        this.rule = rule;
        supports.forEach(support -> {
            contributions.addAll(support.contributions());
            memberships.addAll(support.memberships());
        });
        this.supportsUntil =
                supports.stream().anyMatch(support -> support.days().to() == null)
                        ? null
                        : supports.stream()
                                .map(support -> support.days().to())
                                .max(LocalDate::compareTo)
                                .orElseThrow();
    }

    static Reason of(Rule rule, List<Support> supports) {
        return new Reason(rule, supports);
    }

    /** The rule that is met. */
    public Rule rule() {
        return rule;
    }

    /** The contributions that meet it, at least one unless there are memberships. */
    public List<String> contributions() {
        return List.copyOf(contributions);
    }

    /** The memberships that meet it, another sector's among them where the rule asks for one. */
    public List<String> memberships() {
        return List.copyOf(memberships);
    }

    /** The first day on which this evidence no longer meets the rule; empty when it does so without end. */
    public Optional<LocalDate> supportsUntil() {
        return Optional.ofNullable(supportsUntil);
    }

    /** The rule's words and how much evidence meets it. */
    public String text(Locale locale) {
        String pattern = memberships.isEmpty() ? "contributions" : contributions.isEmpty() ? "memberships" : "both";
        return Words.of("reason." + pattern, locale, rule.words().in(locale), contributions.size(), memberships.size());
    }
}
