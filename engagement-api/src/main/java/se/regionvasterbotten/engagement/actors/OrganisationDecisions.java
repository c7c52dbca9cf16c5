package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Addressed;
import se.regionvasterbotten.engagement.ledger.Corrections;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.web.Texts;

/** Corrects what organisations are called and whose they are. */
@ApplicationScoped
class OrganisationDecisions {
    @Inject
    private Corrections corrections;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private OrganisationRegister register;

    /**
     * As {@link Corrections#correct} says; of a merged organisation the one that remains.
     *
     * @throws Problem already registered (409)
     */
    RegisteredOrganisation correct(String reference, OrganisationCorrection body, @Nullable String ifMatch) {
        Addressed<Organisation, RegisteredOrganisation> addressed =
                new Addressed<>(() -> register.remaining(reference), register::answer, ifMatch);
        return corrections.correct(addressed, body, (current, now, faults) -> {
            NoIdentityNumbers.check(faults, "name", body.name());
            String externalId = Texts.optional(faults, "externalId", body.externalId(), 200);
            String name = NameKey.required(faults, "name", body.name(), 300);
            String number = OrganisationRegister.number(faults, body.organisationNumber());
            String region = Texts.optional(faults, "region", body.region(), 100);
            externalIds.keep(Thing.ORGANISATION, current.id(), externalId, faults);
            faults.throwIfAny();
            boolean ownStaff = Boolean.TRUE.equals(body.ownStaff());
            String sector = register.answer(current).sector();
            Organisation corrected = new Organisation(
                    current.id(),
                    name,
                    number,
                    region,
                    ownStaff,
                    sector == null ? null : OrganisationRegister.content(name, number, region, sector, ownStaff),
                    now);
            if (corrected.saysTheSame(current)) {
                return current;
            }
            register.unique(number, current, body.organisationNumber());
            return corrected;
        });
    }
}
