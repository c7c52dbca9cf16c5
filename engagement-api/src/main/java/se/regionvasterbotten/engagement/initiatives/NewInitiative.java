package se.regionvasterbotten.engagement.initiatives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request to register an initiative with its members, as it came (API, registering). */
public record NewInitiative(
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String type,
        @Nullable String theme,
        @Nullable List<@Nullable String> themes,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String statedSolution,
        @Nullable String document,
        @Nullable List<@Nullable NewMember> members) {}
