package se.regionvasterbotten.engagement.movement;

import java.util.List;
import se.regionvasterbotten.engagement.ladder.Rung;

/**
 * From passive listeners to active participants (från åhörare till aktiv; RULES section 9).
 *
 * @param listeners the actors with evidence at the opening, all of it as listeners; 0 when there is nobody
 * @param active those of them with any other evidence dated within the period
 * @param participating apart from that, those of them that had reached Deltagande or a higher rung by the closing
 */
public record FromListenerToActive(int listeners, int active, int participating) {
    /**
     * {@return how many of a population's listeners became active within its period}
     *
     * @param population whose listeners; an empty one has none
     */
    public static FromListenerToActive of(Population population) {
        List<Actor> listeners = population.actors().stream()
                .filter(actor -> actor.firstDays().onlyListenedBy(population.opening()))
                .toList();
        return new FromListenerToActive(
                listeners.size(),
                (int) listeners.stream()
                        .filter(actor -> actor.firstDays().becameActiveWithin(population.period()))
                        .count(),
                (int) listeners.stream()
                        .filter(actor -> actor.journey()
                                .reached(Rung.PARTICIPATION)
                                .filter(day -> !day.isAfter(population.closing()))
                                .isPresent())
                        .count());
    }

    /** {@return those that became active, of the listeners; a whole of 0 gives no ratio} */
    public Share activeShare() {
        return new Share(active, listeners);
    }

    /** {@return those that reached Deltagande, of the listeners; a whole of 0 gives no ratio} */
    public Share participatingShare() {
        return new Share(participating, listeners);
    }
}
