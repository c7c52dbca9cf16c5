package se.regionvasterbotten.engagement.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.reference.Catalogue;
import se.regionvasterbotten.engagement.reference.MeetingPlace;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.Office;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Theme;

/** Answers activities with the names of what they refer to, in a fixed number of statements. */
@ApplicationScoped
class ActivityAnswers {
    @Inject
    private Facts facts;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private References references;

    @Inject
    private Activities activities;

    RegisteredActivity of(Activity one) {
        return of(List.of(one)).get(0);
    }

    List<RegisteredActivity> of(List<Activity> versions) {
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
                        RegisterStatus.of(one),
                        one.recordedAt()))
                .toList();
    }
}
