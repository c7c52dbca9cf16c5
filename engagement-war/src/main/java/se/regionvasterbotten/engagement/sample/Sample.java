package se.regionvasterbotten.engagement.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.activities.ActivityRegister;
import se.regionvasterbotten.engagement.activities.NewActivity;
import se.regionvasterbotten.engagement.actors.NewOrganisation;
import se.regionvasterbotten.engagement.actors.NewPerson;
import se.regionvasterbotten.engagement.actors.OrganisationRegister;
import se.regionvasterbotten.engagement.actors.PersonRegister;
import se.regionvasterbotten.engagement.contributions.ContributionBody;
import se.regionvasterbotten.engagement.contributions.ContributionRegister;
import se.regionvasterbotten.engagement.contributions.NewContribution;
import se.regionvasterbotten.engagement.imports.Imports;
import se.regionvasterbotten.engagement.imports.NewImport;
import se.regionvasterbotten.engagement.initiatives.InitiativeRegister;
import se.regionvasterbotten.engagement.initiatives.NewInitiative;
import se.regionvasterbotten.engagement.initiatives.NewOutcome;
import se.regionvasterbotten.engagement.initiatives.OutcomeRegister;

/** Registers the sample as its callers would, in one transaction: all of it or nothing. */
@ApplicationScoped
public class Sample {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private OrganisationRegister organisations;

    @Inject
    private PersonRegister persons;

    @Inject
    private ActivityRegister activities;

    @Inject
    private Imports imports;

    @Inject
    private InitiativeRegister initiatives;

    @Inject
    private OutcomeRegister outcomes;

    @Inject
    private ContributionRegister contributions;

    /**
     * Fills the register if nobody has registered anything.
     *
     * @return whether it was filled
     */
    @Transactional
    @ActivateRequestContext
    public boolean fillWhenEmpty() {
        if (!isEmpty()) {
            return false;
        }
        SampleFiles.requests("organisations", NewOrganisation.class).forEach(organisations::register);
        SampleFiles.requests("persons", NewPerson.class).forEach(persons::register);
        List<NewActivity> happened = SampleFiles.requests("activities", NewActivity.class);
        happened.forEach(activities::register);
        happened.stream().map(NewActivity::externalId).forEach(this::takeList);
        SampleFiles.requests("initiatives", NewInitiative.class).forEach(initiatives::register);
        SampleFiles.requests("outcomes", NewOutcome.class).forEach(outcomes::register);
        contributions.register(ContributionBody.of(SampleFiles.requests("contributions", NewContribution.class)));
        return true;
    }

    private void takeList(@Nullable String activity) {
        byte[] list = SampleFiles.list(String.valueOf(activity));
        if (list.length > 0) {
            imports.take(new NewImport(activity + ".csv", Base64.getEncoder().encodeToString(list), activity, null));
        }
    }

    /** The delivered organisation is there from the beginning; a second one, a person or an activity somebody has registered. */
    private boolean isEmpty() {
        return count("Organisation") <= 1 && count("Person") == 0 && count("Activity") == 0;
    }

    private long count(String entity) {
        return Objects.requireNonNull(store.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult());
    }
}
