package se.regionvasterbotten.engagement.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.MeetingPlace;
import se.regionvasterbotten.engagement.reference.Office;
import se.regionvasterbotten.engagement.reference.ReferenceRow;
import se.regionvasterbotten.engagement.reference.References;

/** Finds what drafts of activities refer to. */
@ApplicationScoped
class ActivityReader {
    @Inject
    private References references;

    @Inject
    private Activities activities;

    /**
     * The version of an activity that a draft makes; it is not added.
     *
     * @throws Problem with every reference that is wrong
     */
    Activity version(UUID id, ActivityDraft draft, OffsetDateTime recordedAt) {
        Faults faults = new Faults();
        MeetingPlace place = references.meetingPlaces().resolve(faults, "meetingPlace", draft.meetingPlace());
        Office office = references.offices().resolve(faults, "office", draft.office());
        Set<UUID> themes = draft.themes().resolve(references.themes(), faults, "");
        Activity earlier = earlier(draft, place, faults);
        faults.throwIfAny();
        return new Activity(id, draft.name(), draft.type(), draft.date(), draft.content(), recordedAt)
                .at(id(place), id(office))
                .about(themes)
                .carriedFrom(earlier == null ? null : earlier.id())
                .reaching(draft.reach());
    }

    /** A theme is carried to a later activity at another place (RULES section 9). */
    private @Nullable Activity earlier(ActivityDraft draft, @Nullable MeetingPlace place, Faults faults) {
        String reference = draft.carriedFrom();
        if (reference == null) {
            return null;
        }
        Activity earlier = activities.find(reference).orElse(null);
        if (earlier == null) {
            faults.add(ProblemType.UNKNOWN_REFERENCE, "carriedFrom", reference);
        } else if (!earlier.date().isBefore(draft.date())) {
            faults.add(ProblemType.NOT_ALLOWED_HERE, "carriedFrom", reference, "date " + draft.date());
        } else if (place != null
                && earlier.meetingPlaceId().filter(place.id()::equals).isPresent()) {
            faults.add(ProblemType.NOT_ALLOWED_HERE, "carriedFrom", reference, "meetingPlace " + place.name());
        }
        return earlier;
    }

    private static @Nullable UUID id(@Nullable ReferenceRow row) {
        return row == null ? null : row.id();
    }
}
