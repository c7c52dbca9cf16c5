package se.regionvasterbotten.engagement.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.regionvasterbotten.engagement.explanation.Names;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.Catalogue;
import se.regionvasterbotten.engagement.reference.MeetingPlace;
import se.regionvasterbotten.engagement.reference.ReferenceRow;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Sector;
import se.regionvasterbotten.engagement.reference.Theme;

/** The reference data that parameters choose by and answers name. */
@ApplicationScoped
public class ReferenceNames {
    @Inject
    private References references;

    /**
     * The name that one of the five sectors had at an instant, by id, externalId or name, today's too; a subcategory is none of them.
     *
     * @throws Problem not one of (400), naming the five
     */
    public String sector(String reference, OffsetDateTime knownAt) {
        Catalogue<Sector> sectors = references.sectors(knownAt);
        return sectors.find(reference)
                .filter(sector -> sector.parentId().isEmpty())
                .map(Sector::name)
                .orElseThrow(() -> unknown(
                        "sector",
                        reference,
                        sectors,
                        sector -> sector.parentId().isEmpty()));
    }

    /**
     * A theme as it was called at an instant, by id, externalId or name, today's too.
     *
     * @throws Problem not one of (400), naming the themes
     */
    public ThemeName theme(String reference, OffsetDateTime knownAt) {
        Catalogue<Theme> themes = references.themes(knownAt);
        return themes.find(reference)
                .map(theme -> new ThemeName(theme.id(), theme.name()))
                .orElseThrow(() -> unknown("theme", reference, themes, theme -> true));
    }

    /**
     * The identity of a meeting place by id, externalId or name.
     *
     * @throws Problem not one of (400), naming the meeting places
     */
    public UUID meetingPlace(String reference) {
        var places = references.meetingPlaces();
        return places.find(reference)
                .map(ReferenceRow::id)
                .orElseThrow(() -> unknown("meetingPlace", reference, places, place -> true));
    }

    /**
     * The identity of an office by id, externalId or name.
     *
     * @throws Problem not one of (400), naming the offices
     */
    public UUID office(String reference) {
        var offices = references.offices();
        return offices.find(reference)
                .map(ReferenceRow::id)
                .orElseThrow(() -> unknown("office", reference, offices, office -> true));
    }

    /** Finds by a word the sector it names or is a subcategory of; an empty text when it names none. */
    public UnaryOperator<String> topSectors() {
        Catalogue<Sector> sectors = references.sectors();
        return word -> sectors.find(word)
                .map(sector -> Optional.ofNullable(
                                sectors.named(sector.parentId().orElse(sector.id())))
                        .orElseThrow()
                        .name())
                .orElse("");
    }

    /** Names themes as they were called at an instant, by their ids as text; one that is not known keeps its id as name. */
    public Function<String, ThemeName> themes(OffsetDateTime knownAt) {
        Catalogue<Theme> themes = references.themes(knownAt);
        return id -> {
            UUID identity = UUID.fromString(id);
            var known = themes.named(identity);
            return new ThemeName(identity, known == null ? id : known.name());
        };
    }

    /** What explanations called themes and meeting places at an instant, by their ids as text; sectors are told by name. */
    Names spoken(OffsetDateTime knownAt) {
        Function<String, ThemeName> themes = themes(knownAt);
        Catalogue<MeetingPlace> places = references.meetingPlaces(knownAt);
        return new Names() {
            @Override
            public String theme(String id, Locale locale) {
                return themes.apply(id).name();
            }

            @Override
            public String meetingPlace(String id, Locale locale) {
                return places.find(id).map(ReferenceRow::name).orElse(id);
            }
        };
    }

    private static <T extends ReferenceRow> Problem unknown(
            String parameter, String reference, Catalogue<T> rows, Predicate<T> choosable) {
        return Problem.field(
                ProblemType.NOT_ONE_OF,
                parameter,
                reference,
                rows.rows().stream().filter(choosable).map(ReferenceRow::name).toList());
    }
}
