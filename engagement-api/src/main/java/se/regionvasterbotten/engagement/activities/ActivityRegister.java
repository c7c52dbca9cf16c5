package se.regionvasterbotten.engagement.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.NameSearch;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.Catalogue;
import se.regionvasterbotten.engagement.reference.MeetingPlace;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.Office;
import se.regionvasterbotten.engagement.reference.ReferenceRow;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Theme;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** Registers activities and answers them. */
@ApplicationScoped
public class ActivityRegister {
    @Inject
    private Facts facts;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private Ledger ledger;

    @Inject
    private References references;

    @Inject
    private Activities activities;

    @Inject
    private NameSearch search;

    /** All, by day; with a part of a name those that have it, the nearest first. */
    Page<RegisteredActivity> page(@Nullable String name, Paging paging) {
        Page<Activity> page = name == null || name.isBlank()
                ? facts.page(Activity.class, "f.date, f.id", paging)
                : facts.page(Activity.class, search.find(Thing.ACTIVITY, name), paging);
        return new Page<>(answers(page.items()), page.page(), page.limit(), page.total());
    }

    RegisteredActivity one(String reference) {
        return answer(activities.require(reference));
    }

    /**
     * Registers an activity; the same externalId with the same content changes nothing.
     *
     * @throws Problem with everything that is wrong, or when the externalId is taken by other content
     */
    public Registered<RegisteredActivity> register(NewActivity body) {
        ActivityDraft draft = ActivityDraft.of(body);
        var now = ledger.recordedNow();
        Optional<Activity> there = facts.registered(Activity.class, Thing.ACTIVITY, draft.externalId());
        if (there.isPresent()) {
            if (!there.get().contentHash().filter(draft.content()::equals).isPresent()) {
                throw Problem.field(ProblemType.EXTERNAL_ID_TAKEN, "externalId", draft.externalId());
            }
            return new Registered<>(there.get().id(), answer(there.get()), false);
        }
        Faults faults = new Faults();
        MeetingPlace place = references.meetingPlaces().resolve(faults, "meetingPlace", draft.meetingPlace());
        Office office = references.offices().resolve(faults, "office", draft.office());
        Set<UUID> themes = draft.themes().resolve(references.themes(), faults, "");
        Activity earlier = earlier(draft, place, faults);
        faults.throwIfAny();

        Activity created = new Activity(Ids.next(), draft.name(), draft.type(), draft.date(), draft.content(), now)
                .at(id(place), id(office))
                .about(themes)
                .carriedFrom(earlier == null ? null : earlier.id())
                .reaching(draft.reach());
        facts.add(created);
        externalIds.give(Thing.ACTIVITY, draft.externalId(), created.id());
        return new Registered<>(created.id(), answer(created), true);
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

    private RegisteredActivity answer(Activity one) {
        return answers(List.of(one)).get(0);
    }

    private List<RegisteredActivity> answers(List<Activity> versions) {
        Map<UUID, String> theirs =
                externalIds.of(versions.stream().map(Activity::id).toList());
        Map<UUID, List<UUID>> themes = facts.themes(Activity.class, versions);
        Map<UUID, Named> earlier = activities.names(
                versions.stream().flatMap(one -> one.carriedFromId().stream()).toList());
        Catalogue<MeetingPlace> places = references.meetingPlaces();
        Catalogue<Office> offices = references.offices();
        Catalogue<Theme> catalogue = references.themes();
        return versions.stream()
                .map(one -> new RegisteredActivity(
                        one.id(),
                        theirs.get(one.id()),
                        one.name(),
                        one.type().word(),
                        one.date(),
                        places.named(one.meetingPlaceId().orElse(null)),
                        offices.named(one.officeId().orElse(null)),
                        catalogue.named(themes.get(one.versionId())),
                        one.carriedFromId().map(earlier::get).orElse(null),
                        one.reach().orElse(null),
                        one.recordedAt()))
                .toList();
    }
}
