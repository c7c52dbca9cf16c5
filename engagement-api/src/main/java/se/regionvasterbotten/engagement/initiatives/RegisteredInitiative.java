package se.regionvasterbotten.engagement.initiatives;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.reference.Named;

/**
 * An initiative as it is answered; its members have an address of their own, since not everyone may read them.
 *
 * @param type the Swedish word of its type
 */
public record RegisteredInitiative(
        UUID id,
        @Nullable String externalId,
        String name,
        String type,
        List<Named> themes,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String statedSolution,
        @Nullable String document,
        RegisterStatus status,
        OffsetDateTime recordedAt) {
    /** The same of a version that was known at the instant that is asked about, whatever became of it since. */
    RegisteredInitiative held() {
        return new RegisteredInitiative(
                id,
                externalId,
                name,
                type,
                themes,
                from,
                to,
                statedSolution,
                document,
                RegisterStatus.REGISTERED,
                recordedAt);
    }
}
