package se.regionvasterbotten.engagement.evidence;

import java.util.List;

/**
 * What the register knows at one instant, as it was told: the material that {@link Histories} are made of.
 *
 * @param organisations every organisation that is named below
 * @param affiliations whom the persons represented, and when
 * @param contributions every contribution, each with its giver and the mandate that was stated, if any
 * @param memberships every membership of every initiative in question
 */
public record Facts(
        List<Organisation> organisations,
        List<Affiliation> affiliations,
        List<Contribution> contributions,
        List<MembershipFact> memberships) {
    /** Copies the lists. */
    public Facts {
        organisations = List.copyOf(organisations);
        affiliations = List.copyOf(affiliations);
        contributions = List.copyOf(contributions);
        memberships = List.copyOf(memberships);
    }
}
