package se.regionvasterbotten.engagement.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A person who links sectors: acted for organisations of more than one, or took part where an organisation of another sector did.
 *
 * @param person who
 * @param own the sectors of those on whose behalf the person acted; who acted for none links none
 * @param met the other sectors
 * @param organisations how many organisations of other sectors were met
 * @param shared what was shared with them
 */
record Linker(String person, NavigableSet<String> own, NavigableSet<String> met, int organisations, Shared shared) {
    /** All of them: those who reach the most sectors first, then those who met the most organisations. */
    static List<Linker> all(
            Stays stays, Gatherings gatherings, List<String> organisations, List<@Nullable String> sectorByPlace) {
        Map<String, String> sectors = new HashMap<>();
        for (int place = 0; place < organisations.size(); place++) {
            String sector = sectorByPlace.get(place);
            if (sector != null) {
                sectors.put(organisations.get(place), sector);
            }
        }
        List<Linker> all = new ArrayList<>();
        stays.persons().forEach((person, theirs) -> {
            Linker one = of(person, theirs, gatherings, sectors, sectorByPlace);
            if (!one.own.isEmpty() && one.reached() > 1) {
                all.add(one);
            }
        });
        all.sort(Comparator.comparing((Linker one) -> -one.reached())
                .thenComparing(one -> -one.organisations)
                .thenComparing(one -> -one.shared.all())
                .thenComparing(Linker::person));
        return all;
    }

    private static Linker of(
            String person,
            List<Stay> stays,
            Gatherings gatherings,
            Map<String, String> sectors,
            List<@Nullable String> sectorByPlace) {
        NavigableSet<String> own = new TreeSet<>();
        stays.stream()
                .map(Stay::mandate)
                .filter(Objects::nonNull)
                .map(sectors::get)
                .filter(Objects::nonNull)
                .forEach(own::add);
        NavigableSet<String> met = new TreeSet<>();
        BitSet others = new BitSet();
        Shared shared = new Shared();
        for (Stay stay : stays) {
            for (Gathering gathering : gatherings.at(stay)) {
                gathering.organisations().stream()
                        .filter(place -> other(sectorByPlace.get(place), own))
                        .forEach(place -> {
                            met.add(Objects.requireNonNull(sectorByPlace.get(place)));
                            others.set(place);
                            shared.add(gathering);
                        });
            }
        }
        return new Linker(person, own, met, others.cardinality(), shared);
    }

    private static boolean other(@Nullable String sector, NavigableSet<String> own) {
        return sector != null && !own.contains(sector);
    }

    /** How many sectors the person reaches, their own among them. */
    int reached() {
        return own.size() + met.size();
    }
}
