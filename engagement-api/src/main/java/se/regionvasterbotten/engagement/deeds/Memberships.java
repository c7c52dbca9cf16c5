package se.regionvasterbotten.engagement.deeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.Membership;
import se.regionvasterbotten.engagement.evidence.MembershipFact;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.evidence.Sectors;

/**
 * Which organisations were in which initiatives during a period, as the core counts it: a person's membership is the mandate's too, merged organisations are one,
 * and the own staff are none.
 */
final class Memberships {
    private final Map<String, List<Stay>> byInitiative = new HashMap<>();
    private final Map<String, String> sectors = new HashMap<>();

    /** An organisation's days in an initiative, within the period. */
    private record Stay(String organisation, Period days) {}

    /** Two sectors, or one with itself, the first in the alphabet first. */
    record Pair(String one, String other) {
        static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private Memberships() {}

    /** Those that facts tell of in a period that ends; a sector is that of the period's last day. */
    static Memberships of(Facts facts, Period period) {
        Memberships memberships = new Memberships();
        LocalDate last = Objects.requireNonNull(period.to()).minusDays(1);
        Map<String, Sectors> known = new HashMap<>();
        facts.organisations().forEach((Organisation one) -> known.put(one.id(), one.sectors()));
        Map<String, String> initiatives = new HashMap<>();
        facts.memberships().forEach((MembershipFact one) -> initiatives.put(one.id(), one.initiative()));
        Histories.of(facts).counting().forEach((actor, history) -> {
            if (known.containsKey(actor)) {
                history.sectors().on(last).ifPresent(sector -> memberships.sectors.put(actor, sector));
                for (Membership one : history.memberships()) {
                    one.period()
                            .overlap(period)
                            .ifPresent(days -> memberships
                                    .byInitiative
                                    .computeIfAbsent(
                                            String.valueOf(initiatives.get(one.id())), none -> new ArrayList<>())
                                    .add(new Stay(actor, days)));
                }
            }
        });
        return memberships;
    }

    /** The organisations in an initiative. */
    Set<String> in(UUID initiative) {
        Set<String> members = new TreeSet<>();
        stays(initiative).forEach(stay -> members.add(stay.organisation()));
        return members;
    }

    /** How many of these initiatives each pair of sectors shared: with members of both at the same time, on the diagonal two of the one. */
    Map<Pair, Integer> shared(Collection<UUID> some) {
        Map<Pair, Integer> counts = new HashMap<>();
        for (UUID initiative : some) {
            pairs(initiative).forEach(pair -> counts.merge(pair, 1, Integer::sum));
        }
        return counts;
    }

    /** The pairs of sectors that shared an initiative. */
    Set<Pair> pairs(UUID initiative) {
        Set<Pair> pairs = new HashSet<>();
        List<Stay> stays = stays(initiative);
        for (Stay one : stays) {
            for (Stay other : stays) {
                String ours = sectors.get(one.organisation());
                String theirs = sectors.get(other.organisation());
                if (ours != null
                        && theirs != null
                        && !one.organisation().equals(other.organisation())
                        && one.days().overlap(other.days()).isPresent()) {
                    pairs.add(Pair.of(ours, theirs));
                }
            }
        }
        return pairs;
    }

    private List<Stay> stays(UUID initiative) {
        return byInitiative.getOrDefault(initiative.toString(), List.of());
    }
}
