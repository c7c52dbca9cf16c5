package se.regionvasterbotten.engagement.trails;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.initiatives.RegisteredInitiative;
import se.regionvasterbotten.engagement.initiatives.RegisteredOutcome;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.standings.ActorAnswer;

/**
 * The trail of an outcome (RULES section 9), on the wire. It shows what came before, in order, and never that it was the cause.
 *
 * @param knownAt the instant of knowledge
 * @param outcome the outcome
 * @param initiative the initiative that it came of
 * @param actors who had a role in the initiative before the outcome, by first day
 * @param contributions what those had contributed at the meeting places before the outcome, by day
 */
public record TrailAnswer(
        OffsetDateTime knownAt,
        RegisteredOutcome outcome,
        RegisteredInitiative initiative,
        List<Role> actors,
        List<Contributed> contributions) {
    /**
     * A role in the initiative.
     *
     * @param actor who, with the sector on the outcome's day
     * @param role the role
     * @param from its first day
     * @param to its first day no longer; null without end
     */
    public record Role(
            ActorAnswer actor,
            Kind role,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * A contribution at a meeting place; told of several persons on one mandate, it is one.
     *
     * @param date its day
     * @param actor the id of the actor
     * @param name what the actor is called; null when it is not known
     * @param kind the kind
     * @param kindName the kind in the caller's language
     * @param activity the activity
     * @param meetingPlace where
     * @param themes its themes
     * @param sameTheme whether one of them is the initiative's
     */
    public record Contributed(
            LocalDate date,
            UUID actor,
            @Nullable String name,
            Kind kind,
            String kindName,
            Named activity,
            Named meetingPlace,
            List<Named> themes,
            boolean sameTheme) {}
}
