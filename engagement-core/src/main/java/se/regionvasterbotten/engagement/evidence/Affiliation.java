package se.regionvasterbotten.engagement.evidence;

/**
 * A person represents an organisation (uppdrag).
 *
 * @param person the person
 * @param organisation the organisation
 * @param period the days it held
 */
public record Affiliation(String person, String organisation, Period period) {}
