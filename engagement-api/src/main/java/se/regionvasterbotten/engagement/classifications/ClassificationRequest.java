package se.regionvasterbotten.engagement.classifications;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorType;

/**
 * A history to classify, on the wire. Themes, activities and initiatives are the caller's own words.
 *
 * @param asOf the day, today when left out
 * @param ladderVersion the rules, the active ones when left out
 * @param actor who is classified
 * @param contributions the confirmed contributions; none when left out
 * @param memberships the memberships; none when left out
 */
public record ClassificationRequest(
        @Nullable LocalDate asOf,
        @Nullable Integer ladderVersion,
        @Nullable Who actor,
        @Nullable List<Given> contributions,
        @Nullable List<Held> memberships) {
    /**
     * Who is classified.
     *
     * @param type what it is
     * @param sector its sector at all times; none when left out
     */
    public record Who(@Nullable ActorType type, @Nullable String sector) {}

    /**
     * A contribution.
     *
     * @param id the caller's identifier
     * @param kind a kind's code or word
     * @param date its day
     * @param theme its theme
     * @param activity where it was given
     * @param atMeetingPlace whether that was at a meeting place
     * @param document its document: a pointer, or true
     */
    public record Given(
            @Nullable String id,
            @Nullable String kind,
            @Nullable LocalDate date,
            @Nullable String theme,
            @Nullable String activity,
            @Nullable Boolean atMeetingPlace,
            @Nullable JsonNode document) {}

    /**
     * A membership.
     *
     * @param id the caller's identifier
     * @param initiative the initiative
     * @param role a role's code or word
     * @param theme the initiative's theme
     * @param from its first day
     * @param to the first day after it; open when left out
     * @param statedSolution the initiative's stated solution: its words, or true
     * @param others the other members of the initiative
     */
    public record Held(
            @Nullable String id,
            @Nullable String initiative,
            @Nullable String role,
            @Nullable String theme,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable JsonNode statedSolution,
            @Nullable List<Other> others) {}

    /**
     * Another member of the initiative.
     *
     * @param sector its sector
     * @param from its first day
     * @param to the first day after it; open when left out
     */
    public record Other(
            @Nullable String sector,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
