package se.regionvasterbotten.engagement.reports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The activities of a report, each once: one at a meeting place that an office arranged stands with both.
 *
 * @param all the activities
 */
record Activities(Collection<ReportFacts.Happening> all) {
    static Activities of(ReportFacts facts) {
        Map<UUID, ReportFacts.Happening> once = new LinkedHashMap<>();
        facts.arenas().forEach(arena -> arena.activities().forEach(one -> once.put(one.id(), one)));
        return new Activities(once.values());
    }

    /** How many were held. */
    long held() {
        return all.stream().filter(one -> !one.publication()).count();
    }

    /** How many were published. */
    long published() {
        return all.size() - held();
    }

    /** The readers, viewers and heads of all of them. */
    long reach() {
        return all.stream()
                .mapToLong(one -> {
                    Long reach = one.reach();
                    return reach == null ? 0 : reach;
                })
                .sum();
    }
}
