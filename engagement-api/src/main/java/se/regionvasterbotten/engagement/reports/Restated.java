package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.movement.Figure;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/**
 * What today's knowledge changes in a report, on the wire.
 *
 * @param report which report
 * @param reportKnownAt what the report knew
 * @param knownAt what is known now
 * @param changed whether anything differs that the report tells
 * @param figures the figures that differ
 * @param parts what else differs of what was frozen: activities, initiatives, outcomes, themes' paths, examples
 * @param organisations those that moved otherwise within the period
 * @param notes what does not change, and why
 * @param facts what was added, corrected or retracted after the report knew what it knew, and dates from before the end of its period; in the order it was recorded; those of one page
 * @param page the number of the facts' page, from 1
 * @param limit how many facts a page holds at most
 * @param total how many facts there are on all pages
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Restated(
        UUID report,
        ReportStatus status,
        LocalDate from,
        LocalDate to,
        int ladderVersion,
        OffsetDateTime reportKnownAt,
        OffsetDateTime knownAt,
        boolean changed,
        List<Differing> figures,
        List<DifferingItem> parts,
        List<Moved> organisations,
        List<String> notes,
        List<LaterFact> facts,
        int page,
        int limit,
        long total) {
    /** The same with one page of the facts. */
    Restated page(Paging paging) {
        return with(Page.cut(facts, paging));
    }

    private Restated with(Page<LaterFact> some) {
        return new Restated(
                report,
                status,
                from,
                to,
                ladderVersion,
                reportKnownAt,
                knownAt,
                changed,
                figures,
                parts,
                organisations,
                notes,
                some.items(),
                some.page(),
                some.limit(),
                some.total());
    }

    /** The same for those who may not see persons: beside the organisations they represent and the days, identifiers would tell of them one by one. */
    Restated withoutPersons() {
        return with(new Page<>(facts.stream().map(LaterFact::withoutPersons).toList(), page, limit, total));
    }

    /**
     * A figure that differs.
     *
     * @param path where in the follow-up it stands
     * @param figure what its definition is called; null for counts without one
     * @param name the figure in words
     * @param before what the report says; null when it had no such row
     * @param now what it would say; null likewise
     */
    public record Differing(
            String path,
            @Nullable Figure figure,
            String name,
            @Nullable BigDecimal before,
            @Nullable BigDecimal now) {}

    /** A part of a report beside its figures. */
    public enum Part {
        /** An activity, and who was there. */
        ACTIVITY("arenas"),
        /** Where everyone stood when a year ended. */
        YEAR("years"),
        /** What happened on a rung. */
        RUNG("rungs"),
        /** An initiative. */
        INITIATIVE("initiatives"),
        /** An outcome and its trail. */
        OUTCOME("trails"),
        /** The path of a theme that was carried. */
        THEME_PATH("paths"),
        /** An example that the report tells. */
        EXAMPLE("examples");

        private final String field;

        Part(String field) {
            this.field = field;
        }

        /** Where it stands among the report's facts. */
        String field() {
            return field;
        }
    }

    /**
     * Something else that differs.
     *
     * @param part what kind of thing it is
     * @param partName the same in words
     * @param name what it is called
     * @param change whether it came, went or became another; an example went when it would be proposed no more
     * @param before as the report has it; null when it had none such
     * @param now as it would be; null likewise
     */
    public record DifferingItem(
            Part part,
            String partName,
            String name,
            Change change,
            @Nullable JsonNode before,
            @Nullable JsonNode now) {}

    /**
     * An organisation that moved otherwise.
     *
     * @param before where it stood in the report; null when it was not there
     * @param now where it stands now; null when it is not there, merged into another say
     * @param facts those of the facts that touch it
     */
    public record Moved(
            Named organisation,
            @Nullable Ends before,
            @Nullable Ends now,
            List<UUID> facts) {}

    /** Where an organisation stood at the ends of the period. */
    public record Ends(State opening, State closing) {}

    /** What kind of fact changed. */
    public enum Kind {
        /** An insats. */
        CONTRIBUTION,
        /** A role in an initiative. */
        MEMBERSHIP,
        /** Whom a person represents. */
        AFFILIATION,
        /** An activity. */
        ACTIVITY,
        /** An initiative. */
        INITIATIVE,
        /** An outcome. */
        OUTCOME,
        /** An organisation's own data. */
        ORGANISATION,
        /** An organisation's sector. */
        SECTOR,
        /** That two entries are one actor. */
        MERGE
    }

    /** What became of it. */
    public enum Change {
        /** It was not known. */
        ADDED,
        /** It was known otherwise. */
        CORRECTED,
        /** It is known no longer. */
        RETRACTED
    }

    /**
     * A fact that is known otherwise than the report knew it.
     *
     * @param text the kind of fact and the change in words
     * @param date the day it holds from; null for one without a day
     * @param recordedAt when that became known
     * @param organisations those it touches
     * @param persons those it touches, never by name; none for callers who may not see persons
     */
    public record LaterFact(
            Kind kind,
            UUID id,
            Change change,
            String text,
            @Nullable LocalDate date,
            OffsetDateTime recordedAt,
            List<Named> organisations,
            List<UUID> persons) {
        private LaterFact withoutPersons() {
            return new LaterFact(kind, id, change, text, date, recordedAt, organisations, List.of());
        }
    }
}
