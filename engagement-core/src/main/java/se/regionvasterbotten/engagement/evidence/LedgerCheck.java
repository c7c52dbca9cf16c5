package se.regionvasterbotten.engagement.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for what contradicts itself at any instant. */
final class LedgerCheck {
    private final Map<String, List<Recorded<?>>> versions = new HashMap<>();
    private final List<Recorded<?>> recorded;
    private final Contradictions contradictions = new Contradictions();

    LedgerCheck(List<Recorded<?>> recorded) {
        this.recorded = recorded;
        recorded.forEach(one -> versions.computeIfAbsent(one.fact().about(), none -> new ArrayList<>(1))
                .add(one));
        versions.values().forEach(ofOne -> ofOne.sort(Comparator.comparing(Recorded::recordedAt)));
    }

    void refuseContradictions() {
        versions.values().forEach(this::oneAtATime);
        recorded.forEach(this::organisationsKnown);
        recorded.forEach(this::personKnownAsPerson);
        contradictions.refuse();
        mergesHold();
    }

    private void oneAtATime(List<Recorded<?>> versionsOfOne) {
        Recorded<?> earlier = null;
        for (Recorded<?> version : versionsOfOne) {
            if (earlier != null
                    && earlier.knownAt(version.recordedAt())
                    && !earlier.fact().equals(version.fact())) {
                contradictions.add("Two versions of " + version.fact().about() + " are known at " + version.recordedAt()
                        + "; supersede the first no later than the second is recorded");
            }
            earlier = earlier == null || lasts(version, earlier) ? version : earlier;
        }
    }

    private void organisationsKnown(Recorded<?> one) {
        for (String organisation : named(one.fact())) {
            Instant unknown = firstUnknown(organisation, one);
            if (unknown != null) {
                contradictions.add("The " + one.fact().about() + " names organisation " + organisation
                        + ", which is not known at " + unknown
                        + "; record the organisation no later than what names it,"
                        + " and supersede it no earlier");
            }
        }
    }

    private Set<String> named(Fact fact) {
        return fact instanceof Merge merge && (isOrganisation(merge.merged()) || isOrganisation(merge.survivor()))
                ? Set.of(merge.merged(), merge.survivor())
                : fact.organisations();
    }

    private boolean isOrganisation(String actor) {
        return versions.containsKey(Organisation.about(actor));
    }

    private void personKnownAsPerson(Recorded<?> one) {
        if (one.fact() instanceof Affiliation affiliation && isOrganisation(affiliation.person())) {
            contradictions.add(affiliation.withoutPerson());
        }
    }

    /** The first instant within the time of a fact at which an organisation is not known; null when it always is. */
    private @Nullable Instant firstUnknown(String organisation, Recorded<?> one) {
        Instant known = one.recordedAt();
        for (Recorded<?> version : versions.getOrDefault(Organisation.about(organisation), List.of())) {
            if (version.knownAt(known)) {
                Instant end = version.supersededAt();
                if (end == null || lasts(version, one)) {
                    return null;
                }
                known = end;
            }
        }
        return known;
    }

    /** Merges are few: those that hold together are held against each other each time one more is recorded. */
    private void mergesHold() {
        List<Recorded<?>> merges =
                recorded.stream().filter(one -> one.fact() instanceof Merge).toList();
        for (Recorded<?> merge : merges) {
            new Merges(merges.stream()
                    .filter(one -> one.knownAt(merge.recordedAt()))
                    .map(one -> (Merge) one.fact())
                    .toList());
        }
    }

    private static boolean lasts(Recorded<?> one, Recorded<?> other) {
        return one.supersededAt() == null
                || (other.supersededAt() != null && !one.supersededAt().isBefore(other.supersededAt()));
    }
}
