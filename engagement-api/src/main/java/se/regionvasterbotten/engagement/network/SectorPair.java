package se.regionvasterbotten.engagement.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How two sectors, or one within itself, met.
 *
 * @param one the first in the alphabet; null for organisations without a sector
 * @param other the other, or the same
 * @param pairs how many pairs of an organisation of the one and another of the other shared something
 * @param shared what they shared
 */
record SectorPair(@Nullable String one, @Nullable String other, long pairs, Shared shared) {
    /** All that met, in the order of the alphabet; organisations without a sector last. */
    static List<SectorPair> all(
            List<Network.Node> nodes, List<Gathering> gatherings, List<@Nullable String> sectorByPlace) {
        Map<String, BitSet> members = members(sectorByPlace);
        List<Map.Entry<String, BitSet>> sectors = List.copyOf(members.entrySet());
        List<SectorPair> pairs = new ArrayList<>();
        for (int i = 0; i < sectors.size(); i++) {
            for (int j = i; j < sectors.size(); j++) {
                BitSet one = sectors.get(i).getValue();
                BitSet other = sectors.get(j).getValue();
                long seen = nodes.stream()
                        .filter(node -> one.get(node.place()))
                        .mapToLong(node -> common(node.others(), other))
                        .sum();
                if (seen > 0) {
                    pairs.add(new SectorPair(
                            shown(sectors.get(i).getKey()),
                            shown(sectors.get(j).getKey()),
                            i == j ? seen / 2 : seen,
                            shared(gatherings, one, other, i == j ? 2 : 1)));
                }
            }
        }
        return pairs;
    }

    private static Map<String, BitSet> members(List<@Nullable String> sectorByPlace) {
        Map<String, BitSet> members =
                new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()));
        for (int place = 0; place < sectorByPlace.size(); place++) {
            String sector = sectorByPlace.get(place);
            members.computeIfAbsent(sector == null ? "" : sector, none -> new BitSet())
                    .set(place);
        }
        return members;
    }

    private static Shared shared(List<Gathering> gatherings, BitSet one, BitSet other, int least) {
        Shared shared = new Shared();
        gatherings.stream()
                .filter(gathering -> common(gathering.organisations(), one) >= least
                        && common(gathering.organisations(), other) >= least)
                .forEach(shared::add);
        return shared;
    }

    private static int common(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.and(others);
        return both.cardinality();
    }

    private static @Nullable String shown(String sector) {
        return sector.isEmpty() ? null : sector;
    }
}
