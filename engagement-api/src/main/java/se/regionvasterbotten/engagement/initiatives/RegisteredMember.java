package se.regionvasterbotten.engagement.initiatives;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.NamedActor;
import se.regionvasterbotten.engagement.approval.Status;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.reference.Named;

/**
 * A membership as it is answered: a role in {@code [from, to)}.
 *
 * @param onBehalfOf the stated mandate
 * @param awaitsSecondPerson true while it waits for another person than who reported it; else null, and not written
 * @param confirmedOn the latest day on which somebody registered or confirmed it; null while it counts for nothing
 */
public record RegisteredMember(
        UUID id,
        Named initiative,
        NamedActor actor,
        @Nullable Named onBehalfOf,
        Kind role,
        LocalDate from,
        @Nullable LocalDate to,
        boolean confirmed,
        Status status,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean awaitsSecondPerson,
        @Nullable LocalDate confirmedOn,
        OffsetDateTime recordedAt) {}
