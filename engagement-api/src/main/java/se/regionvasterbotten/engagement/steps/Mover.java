package se.regionvasterbotten.engagement.steps;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.movement.Actor;

/**
 * An actor as figures see it.
 *
 * @param type what it is
 * @param actor how it moved and where it first took part; its id is the register's, as text
 * @param atOffices the day of its first evidence at an activity of each office
 */
public record Mover(ActorType type, Actor actor, SortedMap<String, LocalDate> atOffices) {
    /** Copies the offices. */
    public Mover {
        atOffices = Collections.unmodifiableSortedMap(new TreeMap<>(atOffices));
    }

    /** The offices at whose activities it had evidence on or before a day. */
    public Set<String> officesBy(LocalDate day) {
        return atOffices.entrySet().stream()
                .filter(office -> !office.getValue().isAfter(day))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
