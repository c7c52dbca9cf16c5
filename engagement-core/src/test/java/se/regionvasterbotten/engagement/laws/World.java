package se.regionvasterbotten.engagement.laws;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.evidence.Fact;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Ledger;
import se.regionvasterbotten.engagement.evidence.Recorded;

/**
 * Everything that a register was told, in order. The same twice over: as a ledger, and as what a clerk would know who writes every telling into one book and
 * strikes out what it corrects.
 */
record World(long seed, List<Telling> tellings) {
    /** After everything was told. */
    static final Instant END = Instant.parse("2030-01-01T00:00:00Z");

    /** Chance that belongs to the world, the same each time it is asked for and however small the world is made. */
    Random chance() {
        return new Random(seed * 31 + 7);
    }

    Facts facts() {
        return Facts.of(book(telling -> true));
    }

    /** What was in the book when everything up to an instant was told. */
    Collection<Fact> bookAt(Instant instant) {
        return book(telling -> !telling.at().isAfter(instant));
    }

    Collection<Fact> book(Predicate<Telling> told) {
        Map<String, Fact> book = new LinkedHashMap<>();
        tellings.stream().filter(told).forEach(telling -> {
            if (telling.retracted()) {
                book.remove(telling.fact().about());
            } else {
                book.put(telling.fact().about(), telling.fact());
            }
        });
        return book.values();
    }

    Ledger ledger() {
        return Ledger.of(recorded());
    }

    List<Recorded<?>> recorded() {
        List<Recorded<?>> recorded = new ArrayList<>();
        Map<String, Recorded<Fact>> known = new HashMap<>();
        for (Telling telling : tellings) {
            Recorded<Fact> earlier = known.remove(telling.fact().about());
            if (earlier != null && earlier.recordedAt().isBefore(telling.at())) {
                recorded.add(earlier.until(telling.at()));
            }
            if (!telling.retracted()) {
                known.put(telling.fact().about(), Recorded.since(telling.at(), telling.fact()));
            }
        }
        recorded.addAll(known.values());
        return recorded;
    }

    World without(Telling telling) {
        List<Telling> fewer = new ArrayList<>(tellings);
        fewer.remove(telling);
        return new World(seed, List.copyOf(fewer));
    }

    @Override
    public String toString() {
        return "world " + seed + " of " + tellings.size() + " tellings:\n"
                + tellings.stream().map(Telling::toString).collect(Collectors.joining("\n"));
    }
}
