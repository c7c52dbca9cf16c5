package se.regionvasterbotten.engagement.ladder;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a rule asks of a piece of evidence: a small closed set, composed with <i>all of</i> and <i>any of</i> (RULES section 8). A condition is data;
 * it is evaluated, explained, documented and compared by {@link Reader readers}.
 */
public sealed interface Condition {
    /** Any confirmed evidence, a membership too. */
    record AnyEvidence() implements Condition {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.anyEvidence();
        }
    }

    /**
     * Evidence of one of some kinds.
     *
     * @param kinds the kinds, at least one
     */
    record OneOf(Set<Kind> kinds) implements Condition {
        /** Copies the kinds and refuses none. */
        public OneOf {
            kinds = Set.copyOf(kinds);
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("'One of' names no kind; name at least one");
            }
        }

        @Override
        public <T> T read(Reader<T> reader) {
            return reader.oneOf(kinds);
        }
    }

    /**
     * Two contributions of a kind, of the same actor on the same theme, at different activities (RULES section 3).
     *
     * @param kind the kind; no membership
     */
    record PairOf(Kind kind) implements Condition {
        /** Refuses a membership. */
        public PairOf {
            if (kind.membership()) {
                throw new IllegalArgumentException(kind + " is a membership; a pair is made of contributions");
            }
        }

        @Override
        public <T> T read(Reader<T> reader) {
            return reader.pairOf(kind);
        }
    }

    /** A membership while another sector's overlaps it in the same initiative. */
    record AnotherSector() implements Condition {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.anotherSector();
        }
    }

    /** The membership's initiative states a concrete solution. */
    record StatedSolution() implements Condition {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.statedSolution();
        }
    }

    /** The evidence has a document. */
    record Documented() implements Condition {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.documented();
        }
    }

    /** The actor contributed on the same theme at a meeting place on an earlier day, however long ago. */
    record EarlierAtMeetingPlace() implements Condition {
        @Override
        public <T> T read(Reader<T> reader) {
            return reader.earlierAtMeetingPlace();
        }
    }

    /**
     * Every one of some conditions, on the same piece of evidence at the same time.
     *
     * @param conditions at least two
     */
    record AllOf(List<Condition> conditions) implements Condition {
        /** Copies the conditions and refuses fewer than two. */
        public AllOf {
            conditions = atLeastTwo(conditions);
        }

        @Override
        public <T> T read(Reader<T> reader) {
            return reader.allOf(conditions);
        }
    }

    /**
     * At least one of some conditions.
     *
     * @param conditions at least two
     */
    record AnyOf(List<Condition> conditions) implements Condition {
        /** Copies the conditions and refuses fewer than two. */
        public AnyOf {
            conditions = atLeastTwo(conditions);
        }

        @Override
        public <T> T read(Reader<T> reader) {
            return reader.anyOf(conditions);
        }
    }

    /**
     * {@return evidence of one of these kinds}
     *
     * @param first one of them
     * @param more the others; none leaves the first alone
     */
    static Condition oneOf(Kind first, Kind... more) {
        return new OneOf(java.util.EnumSet.of(first, more));
    }

    /**
     * {@return every one of these}
     *
     * @param conditions at least two conditions
     */
    static Condition allOf(Condition... conditions) {
        return new AllOf(List.of(conditions));
    }

    /**
     * {@return at least one of these}
     *
     * @param conditions at least two conditions
     */
    static Condition anyOf(Condition... conditions) {
        return new AnyOf(List.of(conditions));
    }

    /**
     * What it asks for, in words.
     *
     * @param locale the language: English when it is, Swedish for any other
     * @return a phrase without a full stop
     */
    default String text(Locale locale) {
        return read(new ConditionWords(locale, false));
    }

    /**
     * {@return what a reader makes of this condition}
     *
     * @param <T> what it is read into
     * @param reader what takes it apart
     */
    <T> T read(Reader<T> reader);

    private static List<Condition> atLeastTwo(List<Condition> conditions) {
        if (conditions.size() < 2) {
            throw new IllegalArgumentException("A composition needs two conditions or more, not " + conditions.size());
        }
        return List.copyOf(conditions);
    }

    /**
     * One way of reading conditions: to evaluate them, to put them into words, to write them down.
     *
     * @param <T> what a condition is read into
     */
    interface Reader<T> {
        /** {@return what comes of reading {@link AnyEvidence}} */
        T anyEvidence();

        /**
         * {@return what comes of reading {@link OneOf}}
         *
         * @param kinds the kinds, at least one
         */
        T oneOf(Set<Kind> kinds);

        /**
         * {@return what comes of reading {@link PairOf}}
         *
         * @param kind the kind of both
         */
        T pairOf(Kind kind);

        /** {@return what comes of reading {@link AnotherSector}} */
        T anotherSector();

        /** {@return what comes of reading {@link StatedSolution}} */
        T statedSolution();

        /** {@return what comes of reading {@link Documented}} */
        T documented();

        /** {@return what comes of reading {@link EarlierAtMeetingPlace}} */
        T earlierAtMeetingPlace();

        /**
         * {@return what comes of reading {@link AllOf}}
         *
         * @param conditions at least two conditions
         */
        T allOf(List<Condition> conditions);

        /**
         * {@return what comes of reading {@link AnyOf}}
         *
         * @param conditions at least two conditions
         */
        T anyOf(List<Condition> conditions);
    }
}
