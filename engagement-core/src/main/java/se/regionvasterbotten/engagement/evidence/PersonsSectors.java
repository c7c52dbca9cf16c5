package se.regionvasterbotten.engagement.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A person's sector at a day is that of the latest mandate (RULES section 4); of several on one day, that of the last identifier. Mandates of the own staff
 * are left out: they change no figure.
 */
final class PersonsSectors {
    private final Map<String, NavigableMap<Given, String>> given = new HashMap<>();
    private final Mandates mandates;

    private PersonsSectors(Mandates mandates) {
        this.mandates = mandates;
    }

    static Map<String, Sectors> of(
            List<Contribution> contributions, List<MembershipFact> memberships, Mandates mandates) {
        PersonsSectors persons = new PersonsSectors(mandates);
        contributions.forEach(told -> persons.note(told.giver(), told.mandate(), told.date(), told.id()));
        memberships.forEach(fact -> persons.note(
                fact.holder(),
                mandates.of(fact.holder(), fact.statedMandate(), fact.period().from()),
                fact.period().from(),
                fact.id()));
        Map<String, Sectors> sectors = new HashMap<>();
        persons.given.forEach((person, latest) -> sectors.put(person, persons.sectors(latest)));
        return sectors;
    }

    private void note(String giver, @Nullable String mandate, LocalDate day, String id) {
        if (mandate != null && !mandates.ownStaff(mandate) && !mandates.isOrganisation(giver)) {
            given.computeIfAbsent(giver, none -> new TreeMap<>()).put(new Given(day, id), mandate);
        }
    }

    private Sectors sectors(NavigableMap<Given, String> latest) {
        NavigableMap<LocalDate, String> byDay = new TreeMap<>();
        latest.forEach((when, mandate) -> byDay.put(when.day, mandate));
        NavigableMap<LocalDate, String> since = new TreeMap<>();
        byDay.forEach((day, mandate) -> {
            since.put(day, Sectors.NO_SECTOR);
            LocalDate next = byDay.higherKey(day);
            mandates.sectorsOf(mandate)
                    .within(new Period(day, next))
                    .forEach(run -> since.put(run.days().from(), run.sector()));
        });
        return new Sectors(since);
    }

    private record Given(LocalDate day, String id) implements Comparable<Given> {
        @Override
        public int compareTo(Given other) {
            int byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : id.compareTo(other.id);
        }
    }
}
