package se.regionvasterbotten.engagement.evidence;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Looks for what contradicts itself among facts that are known together. */
final class FactsCheck {
    private final Contradictions contradictions = new Contradictions();
    private final Set<String> organisations;

    FactsCheck(List<Organisation> known) {
        organisations = known.stream().map(Organisation::id).collect(toSet());
    }

    void refuseContradictions(
            List<Affiliation> affiliations,
            List<Contribution> contributions,
            List<MembershipFact> memberships,
            List<Merge> merges) {
        affiliations.forEach(this::known);
        affiliations.stream()
                .filter(affiliation -> organisations.contains(affiliation.person()))
                .forEach(affiliation -> contradictions.add(affiliation.withoutPerson()));
        contributions.forEach(this::known);
        contributions.stream()
                .filter(told -> told.giver().isBlank())
                .forEach(told -> contradictions.add("The " + told.about() + " has no giver; say who gave it"));
        memberships.forEach(this::known);
        merges.forEach(this::ofOneSort);
        contradictions.refuse();
        new Merges(merges);
    }

    /** Each fact once: two about one thing have to say the same. */
    <T extends Fact> List<T> once(List<T> facts, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>(facts.size() * 4 / 3 + 1);
        for (T fact : facts) {
            T other = byId.putIfAbsent(id.apply(fact), fact);
            if (other != null && !other.equals(fact)) {
                contradictions.add("Two different facts are called " + fact.about()
                        + "; give each its own identifier, or leave out the one that was corrected");
            }
        }
        return byId.size() == facts.size() ? facts : List.copyOf(byId.values());
    }

    private void known(Fact fact) {
        for (String organisation : fact.organisations()) {
            if (!organisations.contains(organisation)) {
                contradictions.add("The " + fact.about() + " names organisation " + organisation
                        + ", which is not known; tell of the organisation too");
            }
        }
    }

    private void ofOneSort(Merge merge) {
        if (organisations.contains(merge.merged()) != organisations.contains(merge.survivor())) {
            contradictions.add("The " + merge.about() + " into " + merge.survivor()
                    + ": only one of them is a known organisation; merge an organisation with an organisation"
                    + " and a person with a person, and tell of both organisations");
        }
    }
}
