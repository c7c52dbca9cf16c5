package se.regionvasterbotten.engagement.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is whom: every merged actor and the one that remains, at the end of the chain where a survivor was itself merged. */
final class Merges {
    private final Map<String, String> survivors = new HashMap<>();

    /**
     * The merges that hold at the same time.
     *
     * @throws IllegalArgumentException when an actor is merged into two, or merges go round in a circle
     */
    Merges(Collection<Merge> merges) {
        Map<String, String> next = new HashMap<>();
        for (Merge merge : merges) {
            String other = next.put(merge.merged(), merge.survivor());
            if (other != null && !other.equals(merge.survivor())) {
                throw new IllegalArgumentException("Actor " + merge.merged() + " is merged into both " + other + " and "
                        + merge.survivor() + "; take one of the merges back");
            }
        }
        next.keySet().forEach(merged -> survivors.put(merged, end(merged, next)));
    }

    /** The actor that an identifier stands for: the survivor of a merged one, else the actor itself. */
    String survivor(String actor) {
        return survivors.getOrDefault(actor, actor);
    }

    /** The facts as they are told of those who remain; the same facts when nobody is merged. */
    Facts applied(Facts facts) {
        if (survivors.isEmpty()) {
            return facts;
        }
        return new Facts(
                facts.organisations().stream()
                        .filter(organisation -> !survivors.containsKey(organisation.id()))
                        .toList(),
                facts.affiliations().stream()
                        .map(told ->
                                new Affiliation(survivor(told.person()), survivor(told.organisation()), told.period()))
                        .toList(),
                facts.contributions().stream()
                        .map(told -> told.by(survivor(told.giver()), mandate(told.mandate())))
                        .toList(),
                facts.memberships().stream()
                        .map(told -> told.by(survivor(told.holder()), mandate(told.statedMandate())))
                        .toList(),
                List.of());
    }

    private @Nullable String mandate(@Nullable String stated) {
        return stated == null ? null : survivor(stated);
    }

    private static String end(String merged, Map<String, String> next) {
        Set<String> passed = new LinkedHashSet<>();
        String actor = merged;
        for (String survivor = next.get(actor); survivor != null; survivor = next.get(actor)) {
            if (!passed.add(actor)) {
                throw new IllegalArgumentException("Merges go round in a circle: " + String.join(" into ", passed)
                        + " into " + actor + "; take one of them back");
            }
            actor = survivor;
        }
        return actor;
    }
}
