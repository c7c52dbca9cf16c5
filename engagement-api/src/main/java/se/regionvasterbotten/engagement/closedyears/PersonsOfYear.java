package se.regionvasterbotten.engagement.closedyears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.disclosure.Division;
import se.regionvasterbotten.engagement.disclosure.Family;
import se.regionvasterbotten.engagement.disclosure.Shown;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladders.LadderVersions;
import se.regionvasterbotten.engagement.movement.Actor;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.steps.RegisterFacts;

/**
 * The persons who took part in a closed year, counted by where they stood at its end and by sector. They took part when a contribution that counts has its day in the
 * year, or a membership lasted on a day of it. Nobody is counted for an earlier year's sake: a figure of everyone who ever took part would give away, subtracted
 * from the next year's, how many came in between.
 */
@ApplicationScoped
class PersonsOfYear {
    static final String RUNG = "RUNG";
    static final String SECTOR = "SECTOR";

    /** Those on no rung, or in no sector: the last group, the first that is hidden beside a small one. */
    static final String NONE = "NONE";

    static final List<State> ON_A_RUNG = List.of(State.RUNG_1, State.RUNG_2, State.RUNG_3, State.RUNG_4, State.RUNG_5);

    @Inject
    private RegisterFacts register;

    @Inject
    private LadderVersions versions;

    /** What is closed never changes. */
    private final Map<ClosedYear, Shown> counted = new ConcurrentHashMap<>();

    /** What may be shown of a closed year. */
    Shown of(ClosedYear closed) {
        Shown before = counted.get(closed);
        if (before != null) {
            return before;
        }
        Shown shown = count(closed);
        counted.put(closed, shown);
        return shown;
    }

    private Shown count(ClosedYear closed) {
        Facts facts = register.at(closed.knownAt());
        LadderVersion version = versions.at(closed.ladderVersion());
        LocalDate last = Objects.requireNonNull(closed.days().to()).minusDays(1);
        Set<String> organisations =
                facts.organisations().stream().map(Organisation::id).collect(Collectors.toSet());
        List<List<String>> persons = new ArrayList<>();
        Histories.of(facts).counting().forEach((id, history) -> {
            if (!organisations.contains(id) && tookPart(history, closed.days())) {
                State state = Actor.of(id, history, version).journey().at(last);
                persons.add(List.of(
                        ON_A_RUNG.contains(state) ? state.name() : NONE,
                        history.sectors().on(last).orElse(NONE)));
            }
        });
        List<String> rungs = new ArrayList<>();
        ON_A_RUNG.forEach(state -> rungs.add(state.name()));
        rungs.add(NONE);
        List<String> sectors = new ArrayList<>(register.sectors(closed.knownAt()));
        sectors.add(NONE);
        return Family.of(List.of(new Division(RUNG, rungs), new Division(SECTOR, sectors)), persons)
                .shown();
    }

    private static boolean tookPart(History history, Period year) {
        return history.contributions().stream().anyMatch(given -> year.contains(given.date()))
                || history.memberships().stream()
                        .anyMatch(held -> held.period().overlap(year).isPresent());
    }
}
