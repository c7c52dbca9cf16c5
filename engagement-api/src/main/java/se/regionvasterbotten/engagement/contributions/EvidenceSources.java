package se.regionvasterbotten.engagement.contributions;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.activities.Activity;
import se.regionvasterbotten.engagement.actors.Organisation;
import se.regionvasterbotten.engagement.actors.OrganisationLookup;
import se.regionvasterbotten.engagement.actors.Organisations;
import se.regionvasterbotten.engagement.actors.Person;
import se.regionvasterbotten.engagement.initiatives.Initiative;
import se.regionvasterbotten.engagement.ledger.Fact;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.Catalogue;
import se.regionvasterbotten.engagement.reference.Theme;

/** What drafts refer to, read beforehand; turns each draft into evidence. */
record EvidenceSources(
        Organisations organisations,
        OrganisationLookup known,
        Map<String, Person> persons,
        Map<String, Activity> activities,
        Map<String, Initiative> initiatives,
        Catalogue<Theme> themes) {
    /**
     * What the draft says.
     *
     * @param importId the list it came with
     * @return empty after faults were added, of this draft or of one before
     */
    Optional<Evidence> evidence(ContributionDraft draft, @Nullable UUID importId, Faults faults) {
        Optional<Person> person = Optional.ofNullable(persons.get(draft.actor()));
        Optional<Organisation> organisation = organisation(draft, person.isPresent(), faults);
        Optional<Activity> activity = found(activities, draft.activity(), draft.prefix() + "activity", faults);
        Optional<Initiative> initiative = found(initiatives, draft.initiative(), draft.prefix() + "initiative", faults);
        activity.filter(there -> !there.date().equals(draft.date()))
                .ifPresent(there ->
                        faults.add(ProblemType.OTHER_DATE, draft.prefix() + "date", draft.date(), there.date()));
        Set<UUID> themeIds = draft.themes().resolve(themes, faults, draft.prefix());
        // Last, since it may make an organisation, which it does not beside a fault.
        Optional<Organisation> mandate = Optional.ofNullable(
                organisations.findOrCreate(known, faults, draft.prefix() + "onBehalfOf", draft.onBehalfOf(), null));
        if (faults.any()) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(
                person.map(Person::id).orElse(null),
                organisation.map(Fact::id).orElse(null),
                mandate.map(Fact::id).orElse(null),
                draft.kind(),
                draft.date(),
                activity.map(Fact::id).orElse(null),
                initiative.map(Fact::id).orElse(null),
                themeIds,
                draft.source(),
                draft.confirmed(),
                draft.document(),
                importId));
    }

    /** The acting organisation. A person's id or externalId comes before an organisation's name; nobody is created here. */
    private Optional<Organisation> organisation(ContributionDraft draft, boolean person, Faults faults) {
        String field = draft.prefix() + "actor";
        Optional<Organisation> there = known.byAddress(draft.actor());
        if (person && there.isPresent()) {
            faults.add(ProblemType.AMBIGUOUS_REFERENCE, field, draft.actor(), 2);
        }
        return person || there.isPresent() ? there : Optional.ofNullable(known.resolve(faults, field, draft.actor()));
    }

    private static <T> Optional<T> found(
            Map<String, T> things, @Nullable String reference, String field, Faults faults) {
        if (reference == null) {
            return Optional.empty();
        }
        Optional<T> there = Optional.ofNullable(things.get(reference));
        if (there.isEmpty()) {
            faults.add(ProblemType.UNKNOWN_REFERENCE, field, reference);
        }
        return there;
    }
}
