package se.regionvasterbotten.engagement.contributions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.NamedActor;
import se.regionvasterbotten.engagement.approval.Status;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.reference.Named;

/**
 * A contribution as it is answered.
 *
 * @param onBehalfOf the stated mandate
 * @param themes its own; none when those of its activity or initiative hold
 * @param awaitsSecondPerson true while it waits for another person than who reported it; else null, and not written
 * @param recordedAt when this version became known
 */
public record RegisteredContribution(
        UUID id,
        @Nullable String externalId,
        NamedActor actor,
        @Nullable Named onBehalfOf,
        Kind kind,
        LocalDate date,
        @Nullable Named activity,
        @Nullable Named initiative,
        List<Named> themes,
        String source,
        boolean confirmed,
        @Nullable String document,
        Status status,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean awaitsSecondPerson,
        OffsetDateTime recordedAt) {}
