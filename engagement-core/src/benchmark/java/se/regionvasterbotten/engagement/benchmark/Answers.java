package se.regionvasterbotten.engagement.benchmark;

import se.regionvasterbotten.engagement.bulk.CompiledLadder;
import se.regionvasterbotten.engagement.bulk.Population;
import se.regionvasterbotten.engagement.bulk.Standings;
import se.regionvasterbotten.engagement.ladder.FirstLadder;

/** What a peer answers: each actor's current and highest rung; dormant is a current rung of 0 with a highest one above. */
final class Answers {
    private final byte[] current;
    private final byte[] highest;

    Answers(int actors) {
        current = new byte[actors];
        highest = new byte[actors];
    }

    /** Ours, on the day that all are asked about. */
    static Answers ours(Population population) {
        Standings standings = CompiledLadder.of(FirstLadder.VERSION).standings(population, World.AS_OF);
        Answers ours = new Answers(population.size());
        for (int actor = 0; actor < population.size(); actor++) {
            ours.put(actor, standings.rung(actor), standings.highestRung(actor));
        }
        return ours;
    }

    void put(int actor, int currentRung, int highestRung) {
        current[actor] = (byte) currentRung;
        highest[actor] = (byte) highestRung;
    }

    /** Stops the run unless another answers the same for every actor. */
    void demandSame(String peer, Answers other) {
        for (int actor = 0; actor < current.length; actor++) {
            if (current[actor] != other.current[actor] || highest[actor] != other.highest[actor]) {
                throw new IllegalStateException("Actor %d of %d: we say %d, highest %d; %s says %d, highest %d"
                        .formatted(
                                actor,
                                current.length,
                                current[actor],
                                highest[actor],
                                peer,
                                other.current[actor],
                                other.highest[actor]));
            }
        }
    }
}
