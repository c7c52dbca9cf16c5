package se.regionvasterbotten.engagement.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Membership;
import se.regionvasterbotten.engagement.evidence.OtherMember;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.evidence.Sectors;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.Position;

/** The generated region, actor by actor, as the core's own records. */
final class OneByOne {
    private static final String OWN = "akademi";
    private static final String ANOTHER = "näringsliv";
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private OneByOne() {}

    /** Stops the run unless bulk answers what a classification of each actor does. */
    static void demandSame(int contributions) {
        World world = new World(contributions);
        Answers answers = new Answers(world.actors());
        for (Actor actor : Actor.of(world)) {
            History history = History.of(
                    Sectors.always(OWN),
                    actor.given().stream().map(OneByOne::contribution).toList(),
                    actor.roles().stream().map(OneByOne::membership).toList());
            Position position = Classification.of(FirstLadder.VERSION, history)
                    .standing(World.AS_OF)
                    .position();
            answers.put(actor.number(), position.rung(), position.highestRung());
        }
        Answers.ours(world.population()).demandSame("one by one", answers);
    }

    /** The first so many contributions of an active actor. */
    static List<Contribution> contributions(int count) {
        for (Actor actor : Actor.of(new World(100_000))) {
            List<Contribution> contributions = new ArrayList<>();
            actor.given().forEach(given -> contributions.add(contribution(given)));
            if (contributions.size() >= count
                    && actor.given().stream().map(Given::kind).distinct().count() > 7) {
                return contributions.subList(0, count);
            }
        }
        throw new IllegalStateException("Nobody gave " + count + " contributions");
    }

    private static Contribution contribution(Given given) {
        String activity = "aktivitet " + given.activity();
        Contribution told = Contribution.of(
                activity + " " + given.kind(), given.kind(), given.date(), "fråga " + given.theme());
        Contribution at = given.atMeetingPlace() ? told.at(activity, "Lycksele") : told.at(activity);
        return given.documented() ? at.withDocument() : at;
    }

    private static Membership membership(Role role) {
        return new Membership(
                role.toString(),
                null,
                role.kind(),
                Set.of("fråga " + role.theme()),
                role.ends().equals(OPEN) ? Period.from(role.begins()) : Period.of(role.begins(), role.ends()),
                role.statedSolution(),
                role.sharedBegins() == null
                        ? List.of()
                        : List.of(new OtherMember(
                                "annan", ANOTHER, Period.of(role.sharedBegins(), role.sharedEnds()))));
    }
}
