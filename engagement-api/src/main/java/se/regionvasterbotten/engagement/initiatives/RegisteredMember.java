package se.regionvasterbotten.engagement.initiatives;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.NamedActor;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.reference.Named;

/**
 * A membership as it is answered: a role in {@code [from, to)}.
 *
 * @param onBehalfOf the stated mandate
 */
public record RegisteredMember(
        UUID id,
        Named initiative,
        NamedActor actor,
        @Nullable Named onBehalfOf,
        Kind role,
        LocalDate from,
        @Nullable LocalDate to,
        OffsetDateTime recordedAt) {}
