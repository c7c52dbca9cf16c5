package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
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
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Sector;
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
    private OrganisationSectors sectors;

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

    /** The latest version of the organisation that an address names, as it was told; one that is withdrawn too. */
    Organisation latest(String reference) {
        return facts.latest(Organisation.class, Thing.ORGANISATION, reference)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, reference));
    }

    /** The organisation that an address names: of a merged one the one that remains. */
    Organisation remaining(String reference) {
        return remaining(require(reference));
    }

    private Organisation remaining(Organisation found) {
        UUID survivor = survivors.of(found.id());
        return survivor.equals(found.id())
                ? found
                : facts.current(Organisation.class, Set.of(survivor)).getOrDefault(survivor, found);
    }

    /** A merged organisation is answered with the one that remains. */
    RegisteredOrganisation answer(Organisation found) {
        return answers(List.of(remaining(found))).get(0);
    }

    /**
     * Registers an organisation; the same externalId with the same content changes nothing.
     *
     * @throws Problem with everything that is wrong, or when the externalId is taken by other content
     */
    public Registered<RegisteredOrganisation> register(NewOrganisation body) {
        Faults faults = new Faults();
        NoIdentityNumbers.check(faults, "name", body.name());
        String externalId = Texts.optional(faults, "externalId", body.externalId(), 200);
        String name = NameKey.required(faults, "name", body.name(), 300);
        String number = number(faults, body.organisationNumber());
        String region = Texts.optional(faults, "region", body.region(), 100);
        String sectorName = Texts.required(faults, "sector", body.sector(), 200);
        faults.throwIfAny();
        boolean ownStaff = Boolean.TRUE.equals(body.ownStaff());
        String content = content(name, number, region, sectorName, ownStaff);

        var now = ledger.recordedNow();
        Optional<Organisation> there = facts.registered(Organisation.class, Thing.ORGANISATION, externalId);
        if (there.isPresent()) {
            return same(there.get(), content, body.externalId());
        }
        Sector sector = references.sectors().resolve(faults, "sector", sectorName);
        faults.throwIfAny();
        unique(number, null, body.organisationNumber());
        Organisation created = new Organisation(Ids.next(), name, number, region, ownStaff, content, now);
        facts.add(created);
        externalIds.give(Thing.ORGANISATION, externalId, created.id());
        if (sector != null) {
            organisations.stateSector(created.id(), sector.id());
        }
        return new Registered<>(created.id(), answers(List.of(created)).get(0), true);
    }

    /** The digest of what is said of an organisation, equal for equal contents. */
    static String content(
            String name, @Nullable String number, @Nullable String region, String sector, boolean ownStaff) {
        return Digest.of(name, number, region, NameKey.of(sector), ownStaff);
    }

    /** The ten digits that are told; null when none are, and after a fault was added. */
    static @Nullable String number(Faults faults, @Nullable String told) {
        NoIdentityNumbers.check(faults, "organisationNumber", told);
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

    /**
     * Holds that a number is one organisation's alone.
     *
     * @param own the one that may have it; null when nobody may
     * @throws Problem already registered (409)
     */
    void unique(@Nullable String number, @Nullable Organisation own, @Nullable String told) {
        if (number == null) {
            return;
        }
        boolean others = store
                .createQuery(
                        "select o.id from Organisation o where o.supersededAt is null and o.organisationNumber = :number",
                        UUID.class)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .anyMatch(id -> own == null || !id.equals(own.id()));
        if (others) {
            throw Problem.field(ProblemType.ALREADY_REGISTERED, "organisationNumber", told);
        }
    }

    List<RegisteredOrganisation> answers(Collection<Organisation> versions) {
        List<UUID> ids = versions.stream().map(Organisation::id).toList();
        Map<UUID, String> theirs = externalIds.of(ids);
        Map<UUID, String> inSector = sectors.names(ids);
        return versions.stream()
                .map(one -> RegisteredOrganisation.of(one, theirs.get(one.id()), inSector.get(one.id())))
                .toList();
    }
}
