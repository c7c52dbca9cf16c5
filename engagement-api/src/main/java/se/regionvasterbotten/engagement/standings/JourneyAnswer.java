package se.regionvasterbotten.engagement.standings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor's journey, on the wire.
 *
 * @param actor the actor
 * @param theme the theme; null for overall
 * @param asOf the last day that is told
 * @param knownAt the instant of knowledge
 * @param ladderVersion the rules
 * @param steps the steps until then, in order
 */
public record JourneyAnswer(
        ActorAnswer actor,
        @Nullable ThemeName theme,
        LocalDate asOf,
        OffsetDateTime knownAt,
        int ladderVersion,
        List<StepAnswer> steps) {}
