package se.regionvasterbotten.engagement.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.deeds.Chosen;
import se.regionvasterbotten.engagement.deeds.Deeds;
import se.regionvasterbotten.engagement.deeds.Links;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.movement.Movement;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.standings.Knowledge;
import se.regionvasterbotten.engagement.standings.Selection;
import se.regionvasterbotten.engagement.steps.Mover;

/** The figures of organisations as a document tells them: in one language, the same whoever asks, and without links. */
@RequestScoped
public class OrganisationFigures {
    private static final int YEARS = 5;

    @Inject
    private FollowUp followUp;

    @Inject
    private Deeds deeds;

    /**
     * The figures and what they are made of.
     *
     * @param followUp all figures; none of persons
     * @param organisations whom they are about, in the order of their ids
     * @param years where everyone stood at the end of each whole calendar year, at most five, the period's last among them; none when the period ends within one
     */
    public record Told(
            FollowUpAnswer followUp, List<Mover> organisations, SortedMap<Integer, Map<State, Integer>> years) {}

    /** Whom the figures are about, without the figures. */
    public List<Mover> organisations(Period period, Knowledge knowledge) {
        return followUp.ask(period, knowledge, new Selection()).chosen(ActorType.ORGANISATION);
    }

    /** The figures of all organisations in a period that ends. */
    public Told of(Period period, Knowledge knowledge, Locale locale) {
        Questioned questioned = followUp.ask(period, knowledge, new Selection());
        List<Mover> chosen = questioned.chosen(ActorType.ORGANISATION);
        FiguresAnswer figures = new Divided(
                        chosen,
                        questioned.population(chosen),
                        followUp.groups(knowledge.knownAt(), locale),
                        Behind.nowhere())
                .answer();
        return new Told(
                FollowUp.told(
                        questioned,
                        figures,
                        null,
                        followUp.unconfirmed(questioned),
                        deeds.of(period, knowledge.knownAt(), Chosen.ALL, Links.none()),
                        locale),
                chosen,
                years(questioned, chosen));
    }

    private static SortedMap<Integer, Map<State, Integer>> years(Questioned questioned, List<Mover> chosen) {
        SortedMap<Integer, Map<State, Integer>> years = new TreeMap<>();
        LocalDate end = Objects.requireNonNull(questioned.period().to());
        if (end.getDayOfYear() != 1) {
            return years;
        }
        int last = end.getYear() - 1;
        int first = questioned.firstDay().map(LocalDate::getYear).orElse(last);
        for (int year = Math.max(first, last - YEARS + 1); year <= last; year++) {
            Period whole = Period.of(Year.of(year).atDay(1), Year.of(year + 1).atDay(1));
            years.put(
                    year,
                    Movement.of(
                                    chosen.stream()
                                            .map(mover -> mover.actor().journey())
                                            .toList(),
                                    whole)
                            .closing());
        }
        return years;
    }
}
