package se.regionvasterbotten.engagement.carryings;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.activities.KnownActivity;
import se.regionvasterbotten.engagement.reference.Catalogue;
import se.regionvasterbotten.engagement.reference.MeetingPlace;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.Office;
import se.regionvasterbotten.engagement.reference.Reach;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Theme;

/** What activities and themes are shown by; read once for any number of them. */
record Stops(Catalogue<MeetingPlace> places, Catalogue<Office> offices, Catalogue<Theme> themes) {
    static Stops of(References references, OffsetDateTime knownAt) {
        return new Stops(references.meetingPlaces(knownAt), references.offices(knownAt), references.themes(knownAt));
    }

    StopAnswer stop(UUID id, @Nullable KnownActivity one) {
        return one == null ? new StopAnswer(id, "", null, null, null, null) : stop(one);
    }

    StopAnswer stop(KnownActivity one) {
        return new StopAnswer(
                one.id(),
                one.name(),
                one.date(),
                places.named(one.meetingPlaceId()),
                offices.named(one.officeId()),
                reach(one));
    }

    /** How far the place of an activity reaches; null when an office alone arranged it. */
    @Nullable
    Reach reach(KnownActivity one) {
        UUID place = one.meetingPlaceId();
        return place == null
                ? null
                : places.find(place.toString()).map(MeetingPlace::reach).orElse(null);
    }

    Named theme(UUID id) {
        Named known = themes.named(id);
        return known == null ? new Named(id, "") : known;
    }
}
