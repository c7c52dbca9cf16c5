package se.regionvasterbotten.engagement.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Digest;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.ThemeChoice;
import se.regionvasterbotten.engagement.web.Texts;

/** A request to register or correct an activity that is right by itself; what it refers to is not looked up yet. */
record ActivityDraft(
        @Nullable String externalId,
        String name,
        ActivityType type,
        LocalDate date,
        @Nullable String meetingPlace,
        @Nullable String office,
        ThemeChoice themes,
        @Nullable String carriedFrom,
        @Nullable Long reach) {
    /** More heads than there are; so many a day for thousands of years are still counted right. */
    private static final long MOST_REACHED = 100_000_000_000L;

    /** Ends the request with everything that is wrong with the body by itself. */
    static ActivityDraft of(NewActivity body) {
        Faults faults = new Faults();
        return of(body, Texts.required(faults, "externalId", body.externalId(), 200), faults);
    }

    /** Ends the request to correct one likewise, with the faults that it has already. */
    static ActivityDraft of(ActivityCorrection body, Faults faults) {
        return of(body.content(), Texts.optional(faults, "externalId", body.externalId(), 200), faults);
    }

    private static ActivityDraft of(NewActivity body, @Nullable String externalId, Faults faults) {
        String name = NameKey.required(faults, "name", body.name(), 300);
        String word = Texts.required(faults, "type", body.type(), 100);
        Optional<ActivityType> type = ActivityType.parse(word);
        if (type.isEmpty() && !word.isEmpty()) {
            faults.add(ProblemType.UNKNOWN_WORD, "type", body.type(), ActivityType.known());
        }
        if (body.date() == null) {
            faults.add(ProblemType.REQUIRED, "date", null);
        }
        if (body.meetingPlace() == null && body.office() == null) {
            faults.add(ProblemType.ONE_OF_REQUIRED, "meetingPlace", null, List.of("meetingPlace", "office"));
        }
        ThemeChoice themes = ThemeChoice.of(body.theme(), body.themes());
        if (themes.isEmpty()) {
            faults.add(ProblemType.ONE_OF_REQUIRED, "theme", null, List.of("theme", "themes"));
        }
        if (body.reach() != null && (body.reach() < 0 || body.reach() > MOST_REACHED)) {
            faults.add(ProblemType.OUT_OF_RANGE, "reach", body.reach(), 0, MOST_REACHED);
        }
        faults.throwIfAny();
        return new ActivityDraft(
                externalId,
                name,
                type.orElse(ActivityType.OTHER),
                Objects.requireNonNullElse(body.date(), LocalDate.MIN),
                body.meetingPlace(),
                body.office(),
                themes,
                body.carriedFrom(),
                body.reach());
    }

    /** The digest of what it says, equal for equal contents. */
    String content() {
        return Digest.of(name, type, date, key(meetingPlace), key(office), themes.keys(), carriedFrom, reach);
    }

    private static @Nullable String key(@Nullable String reference) {
        return reference == null ? null : NameKey.of(reference);
    }
}
