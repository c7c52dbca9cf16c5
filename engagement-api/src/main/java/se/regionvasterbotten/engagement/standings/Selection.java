package se.regionvasterbotten.engagement.standings;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.movement.Actor;
import se.regionvasterbotten.engagement.steps.Choice;

/**
 * Which actors are asked for, by sector, theme and meeting place, each by id or name; it chooses actors and changes nobody's rung (RULES section 7).
 * Taken as a {@code @BeanParam}.
 */
public class Selection {
    @QueryParam("sector")
    private @Nullable String sector;

    @QueryParam("theme")
    private @Nullable String theme;

    @QueryParam("meetingPlace")
    private @Nullable String meetingPlace;

    /** How many filters are set. */
    public long filters() {
        return Stream.of(Optional.ofNullable(sector), Optional.ofNullable(theme), Optional.ofNullable(meetingPlace))
                .filter(Optional::isPresent)
                .count();
    }

    /** The selection with its words found in the reference data, as that was known at an instant. */
    public Found find(ReferenceNames names, OffsetDateTime knownAt) {
        return new Found(
                sector == null ? null : names.sector(sector, knownAt),
                theme == null ? null : names.theme(theme, knownAt),
                meetingPlace == null ? null : names.meetingPlace(meetingPlace).toString());
    }

    /** What the filters name, as the reference data writes it now; empty when none is set. */
    public List<String> words(ReferenceNames names) {
        Found found = find(names, OffsetDateTime.MAX);
        return Stream.of(
                        Optional.ofNullable(found.sector),
                        Optional.ofNullable(found.theme).map(ThemeName::name),
                        Optional.ofNullable(found.meetingPlace)
                                .map(place -> names.spoken(OffsetDateTime.MAX).meetingPlace(place, Locale.ROOT)))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * What is selected.
     *
     * @param sector the sector on the day; null for any
     * @param theme with evidence on it by the day; null for any
     * @param meetingPlace with evidence there by the day; null for any
     */
    public record Found(
            @Nullable String sector,
            @Nullable ThemeName theme,
            @Nullable String meetingPlace) {
        /** The same choice among what is stored. */
        public Choice choice() {
            return new Choice(
                    sector,
                    theme == null ? null : theme.id(),
                    meetingPlace == null ? null : UUID.fromString(meetingPlace));
        }

        /** Whether an actor is selected on a day. */
        public boolean holds(Actor actor, LocalDate day) {
            return (sector == null
                            || actor.sectors().on(day).filter(sector::equals).isPresent())
                    && (theme == null || actor.themesBy(day).contains(String.valueOf(theme.id())))
                    && (meetingPlace == null || actor.firstDays().placesBy(day).contains(meetingPlace));
        }

        /** Whether an actor with this history is selected on a day. */
        public boolean holds(History history, LocalDate day) {
            return (sector == null
                            || history.sectors().on(day).filter(sector::equals).isPresent())
                    && (theme == null || history.in(String.valueOf(theme.id())).beganBy(day))
                    && (meetingPlace == null
                            || history.contributions().stream()
                                    .anyMatch(given -> meetingPlace.equals(given.meetingPlace())
                                            && !given.date().isAfter(day)));
        }
    }
}
