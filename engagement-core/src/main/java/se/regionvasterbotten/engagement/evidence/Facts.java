package se.regionvasterbotten.engagement.evidence;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

/**
 * What the register knows at one instant, as it was told: the material that {@link Histories} are made of.
 *
 * @param organisations every organisation that is named below
 * @param affiliations whom the persons represented, and when
 * @param contributions every contribution, each with its giver and the mandate that was stated, if any
 * @param memberships every membership of every initiative in question
 * @param merges which entries are one and the same actor; the others may name the merged one as well as the survivor
 */
public record Facts(
        List<Organisation> organisations,
        List<Affiliation> affiliations,
        List<Contribution> contributions,
        List<MembershipFact> memberships,
        List<Merge> merges) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when an actor is merged into two, merges go round in a circle, or an organisation is merged with a person
     */
    public Facts {
        organisations = List.copyOf(organisations);
        affiliations = List.copyOf(affiliations);
        contributions = List.copyOf(contributions);
        memberships = List.copyOf(memberships);
        merges = List.copyOf(merges);
        if (!merges.isEmpty()) {
            refuseMixed(merges, organisations.stream().map(Organisation::id).collect(toSet()));
            new Merges(merges);
        }
    }

    /** Facts of whom nobody is merged. */
    public Facts(
            List<Organisation> organisations,
            List<Affiliation> affiliations,
            List<Contribution> contributions,
            List<MembershipFact> memberships) {
        this(organisations, affiliations, contributions, memberships, List.of());
    }

    /** The same facts, with other merges. */
    public Facts with(List<Merge> newMerges) {
        return new Facts(organisations, affiliations, contributions, memberships, newMerges);
    }

    private static void refuseMixed(List<Merge> merges, Set<String> organisations) {
        for (Merge merge : merges) {
            if (organisations.contains(merge.merged()) != organisations.contains(merge.survivor())) {
                throw new IllegalArgumentException("Merge of " + merge.merged() + " into " + merge.survivor()
                        + ": only one of them is a known organisation; merge an organisation with an organisation"
                        + " and a person with a person, and tell of both organisations");
            }
        }
    }
}
