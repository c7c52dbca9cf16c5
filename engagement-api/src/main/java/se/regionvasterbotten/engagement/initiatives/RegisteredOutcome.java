package se.regionvasterbotten.engagement.initiatives;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.reference.Named;

/** An outcome as it is answered. */
public record RegisteredOutcome(
        UUID id,
        @Nullable String externalId,
        @Nullable Named initiative,
        LocalDate date,
        String name,
        String document,
        RegisterStatus status,
        OffsetDateTime recordedAt) {
    /** The same of a version that was known at the instant that is asked about, whatever became of it since. */
    RegisteredOutcome held() {
        return new RegisteredOutcome(
                id, externalId, initiative, date, name, document, RegisterStatus.REGISTERED, recordedAt);
    }
}
