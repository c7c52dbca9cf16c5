package se.regionvasterbotten.engagement.reference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting place as it is answered. */
public record RegisteredMeetingPlace(UUID id, @Nullable String externalId, String name, Reach reach) {
    static RegisteredMeetingPlace of(Catalogue<MeetingPlace> catalogue, MeetingPlace row) {
        return new RegisteredMeetingPlace(row.id(), catalogue.externalId(row), row.name(), row.reach());
    }
}
