package se.regionvasterbotten.engagement.evidence;

import java.util.Collection;
import java.util.List;

/**
 * What the register knows at one instant, as it was told: the material that {@link Histories} are made of. A {@link Ledger} gives them for any instant.
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
     * Copies the lists, and leaves out what is told twice in the same words.
     *
     * @throws IllegalArgumentException naming every contradiction: two different facts about one thing, a contribution without a giver, an organisation that is
     *     not known, an actor merged into two, merges that go round in a circle, an organisation merged with a person
     */
    public Facts {
        FactsCheck check = new FactsCheck(organisations);
        organisations = check.once(List.copyOf(organisations), Organisation::id);
        affiliations = List.copyOf(affiliations);
        contributions = check.once(List.copyOf(contributions), Contribution::id);
        memberships = check.once(List.copyOf(memberships), MembershipFact::id);
        merges = List.copyOf(merges);
        check.refuseContradictions(affiliations, contributions, memberships, merges);
    }

    /**
     * Facts of whom nobody is merged.
     *
     * @param organisations every organisation that is named
     * @param affiliations whom the persons represented
     * @param contributions every contribution
     * @param memberships every membership
     */
    public Facts(
            List<Organisation> organisations,
            List<Affiliation> affiliations,
            List<Contribution> contributions,
            List<MembershipFact> memberships) {
        this(organisations, affiliations, contributions, memberships, List.of());
    }

    /**
     * {@return the facts of every sort that are known together, in any order}
     *
     * @param told the facts, in any order
     */
    public static Facts of(Collection<? extends Fact> told) {
        return new Facts(
                only(Organisation.class, told),
                only(Affiliation.class, told),
                only(Contribution.class, told),
                only(MembershipFact.class, told),
                only(Merge.class, told));
    }

    /**
     * {@return the same facts, with other merges}
     *
     * @param newMerges which entries are one and the same actor
     */
    public Facts with(List<Merge> newMerges) {
        return new Facts(organisations, affiliations, contributions, memberships, newMerges);
    }

    /**
     * {@return the facts themselves, when they name nothing that is not listed}
     *
     * @param catalogue what may be named
     * @throws IllegalArgumentException naming every theme, sector, meeting place or person that the catalogue does not have
     */
    public Facts checked(Catalogue catalogue) {
        catalogue.refuseUnknown(this);
        return this;
    }

    private static <T extends Fact> List<T> only(Class<T> sort, Collection<? extends Fact> told) {
        return told.stream().filter(sort::isInstance).map(sort::cast).toList();
    }
}
