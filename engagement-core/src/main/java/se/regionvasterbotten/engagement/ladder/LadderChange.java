package se.regionvasterbotten.engagement.ladder;

import java.util.List;
import java.util.Locale;
import se.regionvasterbotten.engagement.words.Words;

/** One difference between two ladder versions, as data and in words. */
public sealed interface LadderChange {
    /**
     * The difference in words, whole sentences.
     *
     * @param locale the language: English when it is, Swedish for any other
     * @return what changes, for people
     */
    String text(Locale locale);

    /** {@return the names of the rules it concerns, in either version; none when it concerns them all} */
    List<String> rules();

    /** {@return whether it can move anyone; words, names and order cannot} */
    boolean canMove();

    /**
     * Evidence supports for longer or for a shorter time.
     *
     * @param before the months in the version before
     * @param after the months in the version after
     */
    record Months(int before, int after) implements LadderChange {
        @Override
        public String text(Locale locale) {
            return Words.of("change.months", locale, Integer.toString(before), Integer.toString(after));
        }

        @Override
        public List<String> rules() {
            return List.of();
        }

        @Override
        public boolean canMove() {
            return true;
        }
    }

    /**
     * A rule that the version before did not have.
     *
     * @param rule the rule, as the version that has it tells it
     */
    record Added(Rule rule) implements LadderChange {
        @Override
        public String text(Locale locale) {
            return Words.of(
                    "change.added",
                    locale,
                    rule.id(),
                    Words.of(rule.rung(), locale),
                    rule.words().in(locale));
        }

        @Override
        public List<String> rules() {
            return List.of(rule.id());
        }

        @Override
        public boolean canMove() {
            return true;
        }
    }

    /**
     * A rule that the version after does not have.
     *
     * @param rule the rule, as the version that has it tells it
     */
    record Removed(Rule rule) implements LadderChange {
        @Override
        public String text(Locale locale) {
            return Words.of(
                    "change.removed",
                    locale,
                    rule.id(),
                    Words.of(rule.rung(), locale),
                    rule.words().in(locale));
        }

        @Override
        public List<String> rules() {
            return List.of(rule.id());
        }

        @Override
        public boolean canMove() {
            return true;
        }
    }

    /**
     * A rule that supports another rung than before.
     *
     * @param before the rule before
     * @param after the rule after
     */
    record Moved(Rule before, Rule after) implements LadderChange {
        @Override
        public String text(Locale locale) {
            boolean up = after.rung().number() > before.rung().number();
            return Words.of(
                    up ? "change.moved.up" : "change.moved.down",
                    locale,
                    after.id(),
                    Words.of(before.rung(), locale),
                    Words.of(after.rung(), locale));
        }

        @Override
        public List<String> rules() {
            return List.of(before.id(), after.id());
        }

        @Override
        public boolean canMove() {
            return true;
        }
    }

    /**
     * A rule that asks for something else, or for the same in another form.
     *
     * @param before the rule before
     * @param after the rule after
     * @param bearing whether it has become harder or easier to meet
     * @param parts what it asks for too or no longer; none when only the order of its parts changes
     */
    record Asks(Rule before, Rule after, Bearing bearing, List<ConditionChange> parts) implements LadderChange {
        /** Copies the parts. */
        public Asks {
            parts = List.copyOf(parts);
        }

        static Asks of(Rule before, Rule after) {
            return new Asks(
                    before,
                    after,
                    Bearing.of(Meaning.of(before.condition()), Meaning.of(after.condition())),
                    ConditionChange.between(before.condition(), after.condition()));
        }

        @Override
        public String text(Locale locale) {
            String clauses = parts.stream()
                    .map(part -> part.text(locale))
                    .reduce((some, next) -> Words.of("list.clause", locale, some, next))
                    .orElse("");
            return Words.of("change.asks." + bearing, locale, after.id(), clauses);
        }

        @Override
        public List<String> rules() {
            return List.of(before.id(), after.id());
        }

        @Override
        public boolean canMove() {
            return bearing != Bearing.SAME;
        }
    }

    /**
     * A rule that is the same by another name.
     *
     * @param before the rule before
     * @param after the rule after
     */
    record Renamed(Rule before, Rule after) implements LadderChange {
        @Override
        public String text(Locale locale) {
            return Words.of("change.renamed", locale, before.id(), after.id());
        }

        @Override
        public List<String> rules() {
            return List.of(before.id(), after.id());
        }

        @Override
        public boolean canMove() {
            return false;
        }
    }

    /**
     * A rule that is told in other words or has another source.
     *
     * @param before the rule before
     * @param after the rule after
     */
    record Told(Rule before, Rule after) implements LadderChange {
        @Override
        public String text(Locale locale) {
            return Words.of("change.told", locale, after.id(), after.words().in(locale), after.source());
        }

        @Override
        public List<String> rules() {
            return List.of(before.id(), after.id());
        }

        @Override
        public boolean canMove() {
            return false;
        }
    }

    /** The same rules are told in another order. */
    record Reordered() implements LadderChange {
        @Override
        public String text(Locale locale) {
            return Words.of("change.reordered", locale);
        }

        @Override
        public List<String> rules() {
            return List.of();
        }

        @Override
        public boolean canMove() {
            return false;
        }
    }

    /** Whether a condition has become harder or easier to meet. */
    enum Bearing {
        /** Whatever meets it now met it before, but not the other way round. */
        STRICTER,
        /** Whatever met it before meets it now, but not the other way round. */
        MILDER,
        /** Some evidence meets it only now, other evidence met it only before. */
        OTHER,
        /** The same evidence meets it, in whatever form it is written. */
        SAME;

        static Bearing of(Meaning before, Meaning after) {
            if (before.equals(after)) {
                return SAME;
            }
            return after.implies(before) ? STRICTER : before.implies(after) ? MILDER : OTHER;
        }
    }
}
