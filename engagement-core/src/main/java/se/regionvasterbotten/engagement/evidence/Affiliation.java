package se.regionvasterbotten.engagement.evidence;

import java.util.Set;

/**
 * A person represents an organisation (uppdrag).
 *
 * @param person the caller's identifier of the person
 * @param organisation the caller's identifier of the organisation
 * @param period the days it held
 */
public record Affiliation(String person, String organisation, Period period) implements Fact {
    @Override
    public String about() {
        return "affiliation of " + person + " with " + organisation + " in " + period.text();
    }

    @Override
    public Set<String> organisations() {
        return Set.of(organisation);
    }

    /** What is wrong when the person is an organisation. */
    String withoutPerson() {
        return "The " + about()
                + " is an organisation's; an affiliation is a person's, and an organisation acts for itself";
    }
}
