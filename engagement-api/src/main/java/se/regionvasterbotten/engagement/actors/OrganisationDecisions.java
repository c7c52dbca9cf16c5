package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.web.Preconditions;
import se.regionvasterbotten.engagement.web.Texts;

/** Corrects what organisations are called and whose they are. */
@ApplicationScoped
class OrganisationDecisions {
    @Inject
    private Ledger ledger;

    @Inject
    private Facts facts;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private OrganisationRegister register;

    /**
     * Supersedes what was told, of a merged organisation the one that remains; the same content changes nothing.
     *
     * @throws Problem precondition required (428) or failed (412), already registered (409), or with everything that is wrong
     */
    RegisteredOrganisation correct(String reference, OrganisationCorrection body, @Nullable String ifMatch) {
        OffsetDateTime now = ledger.recordedNow();
        Organisation current = register.remaining(reference);
        RegisteredOrganisation answer = register.answer(current);
        Preconditions.demand(ifMatch, () -> answer, body);
        Faults faults = new Faults();
        String externalId = Texts.optional(faults, "externalId", body.externalId(), 200);
        String name = NameKey.required(faults, "name", body.name(), 300);
        String number = OrganisationRegister.number(faults, body.organisationNumber());
        String region = Texts.optional(faults, "region", body.region(), 100);
        String reason = RegisterStatus.reason(body.reason(), faults);
        externalIds.keep(Thing.ORGANISATION, current.id(), externalId, faults);
        faults.throwIfAny();
        boolean ownStaff = Boolean.TRUE.equals(body.ownStaff());
        String sector = answer.sector();
        Organisation corrected = new Organisation(
                current.id(),
                name,
                number,
                region,
                ownStaff,
                sector == null ? null : OrganisationRegister.content(name, number, region, sector, ownStaff),
                now);
        if (corrected.saysTheSame(current)) {
            return answer;
        }
        register.unique(number, current, body.organisationNumber());
        ledger.because(reason);
        facts.correct(current, corrected);
        return register.answer(corrected);
    }
}
