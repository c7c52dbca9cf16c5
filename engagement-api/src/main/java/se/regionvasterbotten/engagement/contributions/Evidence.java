package se.regionvasterbotten.engagement.contributions;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.Kind;

/**
 * What one contribution says, its references found and its rules held: exactly one of person and organisation, at least one of
 * activity, initiative and themes, and at an activity the activity's date.
 *
 * @param onBehalfOfId the stated mandate
 * @param themeIds its own themes; empty when those of the activity or initiative hold
 * @param importId the list it came with
 */
public record Evidence(
        @Nullable UUID personId,
        @Nullable UUID organisationId,
        @Nullable UUID onBehalfOfId,
        Kind kind,
        LocalDate date,
        @Nullable UUID activityId,
        @Nullable UUID initiativeId,
        Set<UUID> themeIds,
        String source,
        boolean confirmed,
        @Nullable String document,
        @Nullable UUID importId) {
    /** Holds the shape. */
    public Evidence {
        if ((personId == null) == (organisationId == null)) {
            throw new IllegalArgumentException("A contribution is a person's or an organisation's, one of them");
        }
        if (activityId == null && initiativeId == null && themeIds.isEmpty()) {
            throw new IllegalArgumentException("A contribution names a theme, an activity or an initiative");
        }
        if (kind.membership()) {
            throw new IllegalArgumentException(kind + " is a membership of an initiative, no contribution");
        }
        themeIds = Set.copyOf(themeIds);
    }

    /** The same evidence of another day. */
    Evidence on(LocalDate day) {
        return with(day, source, confirmed, importId);
    }

    /**
     * The same evidence of whom the evidence before it was of.
     *
     * @param kept chooses between the one before and the one told of now, null where there is none
     */
    Evidence of(Evidence before, BinaryOperator<@Nullable UUID> kept) {
        return new Evidence(
                kept.apply(before.personId, personId),
                kept.apply(before.organisationId, organisationId),
                kept.apply(before.onBehalfOfId, onBehalfOfId),
                kind,
                date,
                activityId,
                initiativeId,
                themeIds,
                source,
                confirmed,
                document,
                importId);
    }

    /** The same evidence as another list tells it. */
    Evidence toldBy(Contributions.Telling other) {
        return with(date, other.source(), confirmed, other.importId());
    }

    /** The same evidence, counting or not. */
    Evidence confirmed(boolean now) {
        return with(date, source, now, importId);
    }

    private Evidence with(LocalDate day, String told, boolean counts, @Nullable UUID list) {
        return new Evidence(
                personId,
                organisationId,
                onBehalfOfId,
                kind,
                day,
                activityId,
                initiativeId,
                themeIds,
                told,
                counts,
                document,
                list);
    }
}
