package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.carryings.ThemePathAnswer;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.standing.State;

/**
 * What the register gives a report, as it was known at one instant: organisations only, never a person.
 *
 * @param from the period's first day
 * @param to the first day after it
 * @param knownAt the instant of knowledge
 * @param ladderVersion the rules
 * @param followUp all figures of the period, as {@code GET /follow-up} answers them
 * @param years where everyone stood at the end of each of at most five years
 * @param arenas the meeting places and then the offices, each with its activities of the period
 * @param participants how many organisations took part in any of the activities
 * @param rungs what happened on each rung, lowest first
 * @param examples those proposed for each rung, the best first
 * @param meetings in how many initiatives each pair of sectors met, or organisations of one sector
 * @param sectors all sectors, in the order of the matrix
 * @param initiatives those that went on in the period
 * @param trails the outcomes of the period, each with what came before it
 * @param carried the themes that were carried on from one activity to a later one elsewhere
 * @param paths the ways of those themes through the period's activities, by the themes' names
 * @param corrections what has been corrected since the report before, paragraph by paragraph
 */
public record ReportFacts(
        LocalDate from,
        LocalDate to,
        OffsetDateTime knownAt,
        int ladderVersion,
        JsonNode followUp,
        List<YearEnd> years,
        List<Arena> arenas,
        int participants,
        List<RungFacts> rungs,
        List<Example> examples,
        List<SectorMeeting> meetings,
        List<String> sectors,
        List<Undertaking> initiatives,
        List<Trail> trails,
        List<Carried> carried,
        List<ThemePathAnswer> paths,
        List<String> corrections) {
    /** Of a draft from before paths were kept there are none. */
    public ReportFacts {
        paths = Objects.requireNonNullElse(paths, List.of());
    }

    /** The same with what has been corrected since the report before. */
    ReportFacts correcting(List<String> paragraphs) {
        return new ReportFacts(
                from,
                to,
                knownAt,
                ladderVersion,
                followUp,
                years,
                arenas,
                participants,
                rungs,
                examples,
                meetings,
                sectors,
                initiatives,
                trails,
                carried,
                paths,
                paragraphs);
    }

    /** How many stood where when a year ended. */
    public record YearEnd(int year, State state, int organisations) {}

    /**
     * A meeting place or an office.
     *
     * @param id which
     * @param name its name
     * @param reach {@code NATIONAL}, {@code REGIONAL} or {@code DIGITAL}; null for an office
     * @param activities what happened there in the period, by day
     */
    public record Arena(UUID id, String name, @Nullable String reach, List<Happening> activities) {}

    /**
     * An activity.
     *
     * @param type the Swedish word of its type
     * @param publication whether it is read and not held
     * @param themes what it was about
     * @param organisations how many organisations have evidence there
     * @param reach readers, viewers or heads without names; null when nobody told
     */
    public record Happening(
            UUID id,
            String name,
            String type,
            boolean publication,
            LocalDate date,
            List<String> themes,
            int organisations,
            @Nullable Long reach) {}

    /**
     * What happened on a rung.
     *
     * @param rung its number
     * @param opening how many stood there when the period began
     * @param closing how many stood there when it ended
     * @param came how many organisations took a step up or in to it within the period
     */
    public record RungFacts(int rung, int opening, int closing, int came) {}

    /**
     * An organisation's step to a rung.
     *
     * @param rung the rung's number
     * @param organisation who
     * @param name its name
     * @param sector its sector on the day; null when none is known
     * @param date the day of the step
     * @param type what kind of step
     * @param from where it stood the day before
     * @param text the example in a sentence or two
     */
    public record Example(
            int rung,
            UUID organisation,
            String name,
            @Nullable String sector,
            LocalDate date,
            StepType type,
            State from,
            String text) {}

    /** In how many initiatives two sectors met. */
    public record SectorMeeting(String one, String other, int initiatives) {}

    /**
     * An initiative that went on in the period.
     *
     * @param type the Swedish word of its type
     * @param themes what it is about
     * @param from its first day
     * @param to its first day no longer; null without end
     */
    public record Undertaking(
            UUID id,
            String name,
            String type,
            List<String> themes,
            LocalDate from,
            @Nullable LocalDate to) {
        /** Of a draft from before themes were kept there are none. */
        public Undertaking {
            themes = Objects.requireNonNullElse(themes, List.of());
        }
    }

    /**
     * An outcome and what its initiative's organisations had done at the meeting places before it.
     *
     * @param outcome the outcome
     * @param date its day
     * @param document where it is documented; null when that is gone
     * @param initiative the initiative's name
     * @param organisations who had a role in it before the outcome
     * @param contributions what they had done, by day
     */
    public record Trail(
            UUID id,
            String outcome,
            LocalDate date,
            @Nullable String document,
            String initiative,
            List<Member> organisations,
            List<Contributed> contributions) {}

    /** An organisation with a role. */
    public record Member(String name, Kind role, LocalDate from) {}

    /** What an organisation did at a meeting place. */
    public record Contributed(LocalDate date, String organisation, Kind kind, String activity, String meetingPlace) {}

    /**
     * Themes that were carried on.
     *
     * @param organisations the names of those that were at both activities
     */
    public record Carried(
            List<String> themes,
            String from,
            LocalDate fromDate,
            String fromPlace,
            String to,
            LocalDate toDate,
            String toPlace,
            List<String> organisations) {
        /** Of a draft from before they were kept there are none. */
        public Carried {
            organisations = Objects.requireNonNullElse(organisations, List.of());
        }
    }
}
