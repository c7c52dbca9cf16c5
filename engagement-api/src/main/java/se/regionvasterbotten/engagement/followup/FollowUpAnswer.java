package se.regionvasterbotten.engagement.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.deeds.DeedsAnswer;

/**
 * The figures of a period, on the wire.
 *
 * @param from the period's first day
 * @param to the first day after it
 * @param knownAt the instant of knowledge
 * @param ladderVersion the rules
 * @param firstDay the day of the register's first evidence; null when there is none
 * @param start whether the period lies wholly or partly within the register's first 24 months, so that newcomers and direct entries may be older than they seem
 * @param organisations how organisations moved
 * @param persons how persons moved; absent for callers who may not see persons' figures
 * @param unconfirmedMemberships how many open memberships nobody has confirmed for a year
 * @param deeds what was done; absent where it would divide what a filter chose for callers who may not ask freely
 * @param notes what to bear in mind when reading the figures
 */
public record FollowUpAnswer(
        LocalDate from,
        LocalDate to,
        OffsetDateTime knownAt,
        int ladderVersion,
        @Nullable LocalDate firstDay,
        boolean start,
        FiguresAnswer organisations,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable FiguresAnswer persons,
        UnconfirmedAnswer unconfirmedMemberships,
        @JsonUnwrapped @Nullable DeedsAnswer deeds,
        List<String> notes) {}
