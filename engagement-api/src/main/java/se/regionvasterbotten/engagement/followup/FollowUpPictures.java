package se.regionvasterbotten.engagement.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.movement.Conversion;
import se.regionvasterbotten.engagement.movement.Movement;
import se.regionvasterbotten.engagement.pictures.Caption;
import se.regionvasterbotten.engagement.pictures.Conversions;
import se.regionvasterbotten.engagement.pictures.Flows;
import se.regionvasterbotten.engagement.pictures.Picture;
import se.regionvasterbotten.engagement.pictures.PictureWords;
import se.regionvasterbotten.engagement.pictures.Staircase;
import se.regionvasterbotten.engagement.pictures.StateCounts;
import se.regionvasterbotten.engagement.pictures.Years;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.standings.Knowledge;
import se.regionvasterbotten.engagement.standings.ReferenceNames;
import se.regionvasterbotten.engagement.standings.Selection;
import se.regionvasterbotten.engagement.web.Language;

/** The figures of a period as pictures. */
@RequestScoped
public class FollowUpPictures {
    @Inject
    private FollowUp followUp;

    @Inject
    private ReferenceNames names;

    @Inject
    private Language language;

    /** How many stood where at the opening and stand where at the closing. */
    Picture staircase(Period period, Knowledge knowledge, Selection selection, ActorType type) {
        MovementAnswer movement = movement(period, knowledge, selection, type);
        Staircase staircase = new Staircase(
                caption("staircase", period, selection, type),
                day(period.from()),
                day(end(period)),
                counts(movement.opening()),
                counts(movement.closing()));
        return of(type, staircase.draw());
    }

    /** Who went where. */
    Picture flows(Period period, Knowledge knowledge, Selection selection, ActorType type) {
        List<Flows.Flow> flows = movement(period, knowledge, selection, type).flows().stream()
                .map(flow -> new Flows.Flow(flow.from(), flow.to(), flow.actors()))
                .toList();
        Caption caption = caption("flows", period, selection, type);
        return of(type, new Flows(caption, day(period.from()), day(end(period)), flows).draw());
    }

    /** How many went on from each rung to the next. */
    Picture conversion(Period period, Knowledge knowledge, Selection selection, ActorType type) {
        Questioned questioned = followUp.ask(period, knowledge, selection);
        List<Conversions.Conversion> rows = Conversion.of(questioned.population(questioned.chosen(type))).stream()
                .map(one -> new Conversions.Conversion(one.from(), one.waiting(), one.arrived(), one.wentOn()))
                .toList();
        return of(type, new Conversions(caption("conversion", period, selection, type), rows).draw());
    }

    /** Where everyone stood at the end of each of the years. */
    Picture years(List<Period> years, Knowledge knowledge, Selection selection, ActorType type) {
        Period all = Period.of(years.get(0).from(), end(years.get(years.size() - 1)));
        // Asked once: the population is read as a whole, however many the years are.
        Questioned questioned = followUp.ask(all, knowledge, selection);
        List<Years.Year> drawn = new ArrayList<>();
        for (Period year : years) {
            drawn.add(new Years.Year(
                    String.valueOf(year.from().getYear()),
                    counts(movement(questioned.in(year), type).closing())));
        }
        return of(type, new Years(caption("years", all, selection, type), drawn).draw());
    }

    private MovementAnswer movement(Period period, Knowledge knowledge, Selection selection, ActorType type) {
        return movement(followUp.ask(period, knowledge, selection), type);
    }

    private static MovementAnswer movement(Questioned questioned, ActorType type) {
        return MovementAnswer.of(Movement.of(questioned.population(questioned.chosen(type))), Behind.nowhere());
    }

    private static StateCounts counts(List<MovementAnswer.StateCount> rows) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        rows.forEach(row -> counts.put(row.state(), row.actors()));
        return new StateCounts(counts);
    }

    private Caption caption(String picture, Period period, Selection selection, ActorType type) {
        String population = PictureWords.of(locale(), "population." + type);
        String chosen = selection.words(names).stream().map(word -> ", " + word).collect(Collectors.joining());
        Caption caption = Caption.of(picture, population + chosen, period.from(), end(period), locale());
        return type == ActorType.PERSON ? caption.internal() : caption;
    }

    /** Persons' figures as they are stay within the circle of those who may see them; what may leave it is protected and elsewhere. */
    private static Picture of(ActorType type, Picture picture) {
        return type == ActorType.PERSON ? picture.internal() : picture;
    }

    /** Standings are told of the end of a day: the last before a period begins or ends. */
    private String day(LocalDate next) {
        return PictureWords.day(next.minusDays(1), locale());
    }

    private static LocalDate end(Period period) {
        return Objects.requireNonNull(period.to());
    }

    private Locale locale() {
        return language.locale();
    }
}
