package se.regionvasterbotten.engagement.actors;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.reference.Named;

/** An affiliation as it is answered: the person represents the organisation in {@code [from, to)}. */
public record RegisteredAffiliation(
        UUID id,
        @Nullable Named organisation,
        LocalDate from,
        @Nullable LocalDate to,
        RegisterStatus status,
        OffsetDateTime recordedAt) {
    static RegisteredAffiliation of(Affiliation version, @Nullable Named organisation) {
        return new RegisteredAffiliation(
                version.id(),
                organisation,
                version.from(),
                version.to().orElse(null),
                RegisterStatus.of(version),
                version.recordedAt());
    }
}
