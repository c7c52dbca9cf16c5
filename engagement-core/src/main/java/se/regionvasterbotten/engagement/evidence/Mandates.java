package se.regionvasterbotten.engagement.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** On whose behalf something was given (RULES section 4). */
final class Mandates {
    private final Map<String, Organisation> organisations;
    private final Map<String, List<Affiliation>> affiliations;

    Mandates(Facts facts) {
        organisations = facts.organisations().stream().collect(toMap(Organisation::id, organisation -> organisation));
        affiliations = facts.affiliations().stream().collect(groupingBy(Affiliation::person));
    }

    /** The stated mandate, else the organisation itself, else the only affiliation that held that day, else none. */
    @Nullable
    String of(String giver, @Nullable String stated, LocalDate day) {
        if (stated != null) {
            return stated;
        }
        if (organisations.containsKey(giver)) {
            return giver;
        }
        Set<String> held = affiliations.getOrDefault(giver, List.of()).stream()
                .filter(affiliation -> affiliation.period().contains(day))
                .map(Affiliation::organisation)
                .collect(Collectors.toSet());
        return held.size() == 1 ? held.iterator().next() : null;
    }

    /**
     * The part of a membership that counts for the organisation on whose mandate a person holds it: until that affiliation ends, of several that held
     * on the first day the one that lasts longest; all of it when none is known.
     */
    Optional<Period> forOrganisation(String holder, String organisation, Period period) {
        return affiliations.getOrDefault(holder, List.of()).stream()
                .filter(affiliation -> affiliation.organisation().equals(organisation))
                .map(Affiliation::period)
                .filter(held -> held.contains(period.from()))
                .max(Period.BY_END)
                .map(held -> held.overlap(period))
                .orElse(Optional.of(period));
    }

    boolean ownStaff(@Nullable String mandate) {
        Organisation organisation = mandate == null ? null : organisations.get(mandate);
        return organisation != null && organisation.ownStaff();
    }

    boolean isOrganisation(String actor) {
        return organisations.containsKey(actor);
    }

    Sectors sectorsOf(String organisation) {
        Organisation known = organisations.get(organisation);
        return known == null ? Sectors.NONE : known.sectors();
    }
}
