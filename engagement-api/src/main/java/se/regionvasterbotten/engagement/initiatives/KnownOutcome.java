package se.regionvasterbotten.engagement.initiatives;

import java.time.LocalDate;
import java.util.UUID;

/** An outcome as it was known at an instant, with the initiative that it came of. */
public record KnownOutcome(UUID id, LocalDate date, String name, KnownInitiative initiative) {}
