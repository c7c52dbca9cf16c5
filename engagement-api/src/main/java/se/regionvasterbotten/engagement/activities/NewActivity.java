package se.regionvasterbotten.engagement.activities;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to register an activity, as it came (API, registering).
 *
 * @param participantList the file name of a list, which says nothing about the activity: it is neither kept nor compared
 */
public record NewActivity(
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String type,
        @Nullable LocalDate date,
        @Nullable String meetingPlace,
        @Nullable String office,
        @Nullable String theme,
        @Nullable List<@Nullable String> themes,
        @Nullable String carriedFrom,
        @Nullable Long reach,
        @Nullable String participantList) {}
