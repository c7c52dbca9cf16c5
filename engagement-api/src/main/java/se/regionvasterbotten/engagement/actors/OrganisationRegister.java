package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Digest;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.Catalogue;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Sector;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;
import se.regionvasterbotten.engagement.web.Texts;

/** Registers organisations that are told in full, and answers them. */
@ApplicationScoped
public class OrganisationRegister {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Facts facts;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private Ledger ledger;

    @Inject
    private References references;

    @Inject
    private Organisations organisations;

    @Inject
    private Survivors survivors;

    @Inject
    private NameSearch search;

    @Inject
    private Clock clock;

    /** All, by name; with a part of a name those who have it, the nearest first. */
    Page<RegisteredOrganisation> page(@Nullable String name, Paging paging) {
        Page<Organisation> page = name == null || name.isBlank()
                ? facts.page(Organisation.class, " and" + Survivors.REMAINING, Map.of(), "f.nameKey, f.id", paging)
                : facts.page(Organisation.class, search.find(Thing.ORGANISATION, name), paging);
        return new Page<>(answers(page.items()), page.page(), page.limit(), page.total());
    }

    RegisteredOrganisation one(String reference) {
        return answer(require(reference));
    }

    /** The organisation that an address names, as it was told: a merged one as itself. */
    Organisation require(String reference) {
        return facts.find(Organisation.class, Thing.ORGANISATION, reference)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, reference));
    }

    /** A merged organisation is answered with the one that remains. */
    private RegisteredOrganisation answer(Organisation found) {
        UUID survivor = survivors.of(found.id());
        Organisation remaining = survivor.equals(found.id())
                ? found
                : facts.current(Organisation.class, Set.of(survivor)).getOrDefault(survivor, found);
        return answers(List.of(remaining)).get(0);
    }

    /**
     * Registers an organisation; the same externalId with the same content changes nothing.
     *
     * @throws Problem with everything that is wrong, or when the externalId is taken by other content
     */
    public Registered<RegisteredOrganisation> register(NewOrganisation body) {
        Faults faults = new Faults();
        String externalId = Texts.optional(faults, "externalId", body.externalId(), 200);
        String name = NameKey.required(faults, "name", body.name(), 300);
        String number = number(faults, body.organisationNumber());
        String region = Texts.optional(faults, "region", body.region(), 100);
        String sectorName = Texts.required(faults, "sector", body.sector(), 200);
        faults.throwIfAny();
        boolean ownStaff = Boolean.TRUE.equals(body.ownStaff());
        String content = Digest.of(name, number, region, NameKey.of(sectorName), ownStaff);

        var now = ledger.recordedNow();
        Optional<Organisation> there = facts.registered(Organisation.class, Thing.ORGANISATION, externalId);
        if (there.isPresent()) {
            return same(there.get(), content, body.externalId());
        }
        Sector sector = references.sectors().resolve(faults, "sector", sectorName);
        faults.throwIfAny();
        unique(number, body.organisationNumber());
        Organisation created = new Organisation(Ids.next(), name, number, region, ownStaff, content, now);
        facts.add(created);
        externalIds.give(Thing.ORGANISATION, externalId, created.id());
        if (sector != null) {
            organisations.stateSector(created.id(), sector.id());
        }
        return new Registered<>(created.id(), answers(List.of(created)).get(0), true);
    }

    private static @Nullable String number(Faults faults, @Nullable String told) {
        String text = Texts.optional(faults, "organisationNumber", told, 20);
        if (text == null) {
            return null;
        }
        Optional<String> digits = OrganisationNumber.parse(text);
        if (digits.isEmpty()) {
            faults.add(ProblemType.NOT_AN_ORGANISATION_NUMBER, "organisationNumber", told);
        }
        return digits.orElse(null);
    }

    private Registered<RegisteredOrganisation> same(Organisation there, String content, @Nullable String externalId) {
        if (!there.contentHash().filter(content::equals).isPresent()) {
            throw Problem.field(ProblemType.EXTERNAL_ID_TAKEN, "externalId", externalId);
        }
        RegisteredOrganisation answer = answer(there);
        return new Registered<>(answer.id(), answer, false);
    }

    private void unique(@Nullable String number, @Nullable String told) {
        if (number == null) {
            return;
        }
        long others = store.createQuery(
                        "select count(o) from Organisation o where o.supersededAt is null and o.organisationNumber = :number",
                        Long.class)
                .setParameter("number", number)
                .getSingleResult();
        if (others > 0) {
            throw Problem.field(ProblemType.ALREADY_REGISTERED, "organisationNumber", told);
        }
    }

    private List<RegisteredOrganisation> answers(Collection<Organisation> versions) {
        List<UUID> ids = versions.stream().map(Organisation::id).toList();
        Map<UUID, String> theirs = externalIds.of(ids);
        Map<UUID, String> sectors = sectorNames(ids);
        return versions.stream()
                .map(one -> RegisteredOrganisation.of(one, theirs.get(one.id()), sectors.get(one.id())))
                .toList();
    }

    private Map<UUID, String> sectorNames(List<UUID> ids) {
        Catalogue<Sector> catalogue = references.sectors();
        LocalDate today = Clocks.today(clock);
        Map<UUID, OrganisationSector> latest = new HashMap<>();
        for (OrganisationSector one : organisations.sectors(ids)) {
            boolean begun = !one.from().orElse(LocalDate.MIN).isAfter(today);
            if (begun) {
                latest.merge(one.organisationId(), one, OrganisationSector::later);
            }
        }
        Map<UUID, String> names = new HashMap<>();
        latest.forEach((id, sector) -> {
            Named named = catalogue.named(sector.sectorId());
            if (named != null) {
                names.put(id, named.name());
            }
        });
        return names;
    }
}
