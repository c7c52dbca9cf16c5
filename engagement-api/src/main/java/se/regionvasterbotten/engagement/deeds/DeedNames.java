package se.regionvasterbotten.engagement.deeds;

import java.text.Collator;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.activities.KnownActivity;
import se.regionvasterbotten.engagement.reference.MeetingPlace;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.Office;
import se.regionvasterbotten.engagement.reference.Reach;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Theme;

/** What themes and places are called, and how far places reach. */
record DeedNames(List<Named> themes, Map<UUID, Named> groups, Map<UUID, Reach> reaches) {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    static DeedNames of(References references, OffsetDateTime knownAt) {
        List<Theme> themes = references.themes(knownAt).rows();
        List<MeetingPlace> places = references.meetingPlaces(knownAt).rows();
        Map<UUID, Named> groups = new HashMap<>();
        Map<UUID, Reach> reaches = new HashMap<>();
        themes.forEach(one -> groups.put(one.id(), Named.of(one)));
        places.forEach(one -> {
            groups.put(one.id(), Named.of(one));
            reaches.put(one.id(), one.reach());
        });
        references.offices(knownAt).rows().forEach((Office one) -> groups.put(one.id(), Named.of(one)));
        return new DeedNames(
                themes.stream()
                        .map(Named::of)
                        .sorted(Comparator.comparing(Named::name, swedish()))
                        .toList(),
                groups,
                reaches);
    }

    /** Whether a place is a meeting place, and no office. */
    boolean isMeetingPlace(UUID place) {
        return reaches.containsKey(place);
    }

    Named theme(UUID id) {
        return group(id);
    }

    Named group(UUID id) {
        Named known = groups.get(id);
        return known == null ? new Named(id, "") : known;
    }

    /** How far the place of an activity reaches; null when an office alone arranged it. */
    @Nullable
    Reach reach(KnownActivity one) {
        UUID place = one.meetingPlaceId();
        return place == null ? null : reaches.get(place);
    }

    /** The order of names in the Swedish alphabet. */
    Comparator<String> alphabet() {
        return swedish();
    }

    private static Comparator<String> swedish() {
        Collator collator = Collator.getInstance(SWEDISH);
        return (one, other) -> collator.compare(one, other);
    }
}
