package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Addressed;
import se.regionvasterbotten.engagement.ledger.Corrections;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.ledger.Retraction;
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

/** Which sector organisations belong to, and from which day. */
@ApplicationScoped
class OrganisationSectors {
    @Inject
    private Facts facts;

    @Inject
    private Ledger ledger;

    @Inject
    private Corrections corrections;

    @Inject
    private References references;

    @Inject
    private Organisations organisations;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Clock clock;

    /** The sectors of today, by organisation; the first that is stated holds from the beginning (RULES section 4). */
    Map<UUID, String> names(Collection<UUID> ids) {
        Catalogue<Sector> catalogue = references.sectors();
        LocalDate today = Clocks.today(clock);
        Map<UUID, OrganisationSector> latest = new HashMap<>();
        byOrganisation(ids).forEach((id, stated) -> {
            latest.put(id, stated.get(0));
            stated.stream()
                    .filter(one -> !one.from().orElse(LocalDate.MIN).isAfter(today))
                    .forEach(one -> latest.put(id, one));
        });
        Map<UUID, String> names = new HashMap<>();
        latest.forEach((id, sector) -> {
            Named named = catalogue.named(sector.sectorId());
            if (named != null) {
                names.put(id, named.name());
            }
        });
        return names;
    }

    private Map<UUID, List<OrganisationSector>> byOrganisation(Collection<UUID> ids) {
        return organisations.sectors(ids).stream()
                .sorted(OrganisationSector::byDay)
                .collect(Collectors.groupingBy(OrganisationSector::organisationId));
    }

    /** Those of an organisation, the earliest first; of a merged one those of the one that remains. */
    Page<RegisteredOrganisationSector> page(String reference, Paging paging) {
        Page<OrganisationSector> page =
                Page.cut(of(register.remaining(reference).id()), paging);
        return new Page<>(answers(page.items()), page.page(), page.limit(), page.total());
    }

    RegisteredOrganisationSector one(String reference, String id) {
        return answer(find(register.remaining(reference).id(), id));
    }

    /**
     * States from which day an organisation belongs to a sector; the same again changes nothing.
     *
     * @throws Problem with everything that is wrong; already registered (409) when another sector is stated from that day
     */
    Registered<RegisteredOrganisationSector> state(String reference, NewOrganisationSector body) {
        OffsetDateTime now = ledger.recordedNow();
        UUID organisation = register.remaining(reference).id();
        Faults faults = new Faults();
        UUID sector = sector(body, faults);
        String reason = RegisterStatus.reason(body.reason(), faults);
        faults.throwIfAny();
        Optional<OrganisationSector> there = from(organisation, body.from());
        if (there.isPresent()) {
            if (!there.get().says(sector, body.from())) {
                throw Problem.field(ProblemType.ALREADY_REGISTERED, "from", body.from());
            }
            return new Registered<>(there.get().id(), answer(there.get()), false);
        }
        ledger.because(reason);
        OrganisationSector stated = new OrganisationSector(Ids.next(), organisation, sector, body.from(), now);
        facts.add(stated);
        return new Registered<>(stated.id(), answer(stated), true);
    }

    /**
     * As {@link Corrections#correct} says, for all days.
     *
     * @throws Problem as {@link #state}
     */
    RegisteredOrganisationSector correct(
            String reference, String id, NewOrganisationSector body, @Nullable String ifMatch) {
        Addressed<OrganisationSector, RegisteredOrganisationSector> addressed =
                new Addressed<>(() -> find(register.remaining(reference).id(), id), this::answer, ifMatch);
        return corrections.correct(addressed, body, (current, now, faults) -> {
            UUID sector = sector(body, faults);
            if (current.says(sector, body.from())) {
                return current;
            }
            UUID organisation = current.organisationId();
            if (from(organisation, body.from()).filter(one -> one != current).isPresent()) {
                throw Problem.field(ProblemType.ALREADY_REGISTERED, "from", body.from());
            }
            return new OrganisationSector(current.id(), organisation, sector, body.from(), now);
        });
    }

    /** As {@link Corrections#takeBack} says. */
    RegisteredOrganisationSector set(String reference, String id, Retraction body, @Nullable String ifMatch) {
        Addressed<OrganisationSector, RegisteredOrganisationSector> addressed =
                new Addressed<>(() -> latest(register.remaining(reference).id(), id), this::answer, ifMatch);
        return corrections.takeBack(addressed, body, current -> {});
    }

    /** One of an organisation, one that is taken back too. */
    private OrganisationSector latest(UUID organisation, String told) {
        return Ids.parse(told)
                .flatMap(id -> Optional.ofNullable(
                        facts.latest(OrganisationSector.class, List.of(id)).get(id)))
                .filter(one -> one.organisationId().equals(organisation))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, told));
    }

    private UUID sector(NewOrganisationSector body, Faults faults) {
        String told = Texts.required(faults, "sector", body.sector(), 200);
        Sector sector = told.isEmpty() ? null : references.sectors().resolve(faults, "sector", told);
        faults.throwIfAny();
        return Objects.requireNonNull(sector).id();
    }

    private List<OrganisationSector> of(UUID organisation) {
        return byOrganisation(List.of(organisation)).getOrDefault(organisation, List.of());
    }

    private Optional<OrganisationSector> from(UUID organisation, @Nullable LocalDate day) {
        return of(organisation).stream()
                .filter(one -> Objects.equals(one.from().orElse(null), day))
                .findFirst();
    }

    private OrganisationSector find(UUID organisation, String told) {
        Optional<UUID> id = Ids.parse(told);
        return of(organisation).stream()
                .filter(one -> id.filter(one.id()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, told));
    }

    List<RegisteredOrganisationSector> answers(List<OrganisationSector> versions) {
        Catalogue<Sector> catalogue = references.sectors();
        return versions.stream()
                .map(one -> RegisteredOrganisationSector.of(one, catalogue.named(one.sectorId())))
                .toList();
    }

    private RegisteredOrganisationSector answer(OrganisationSector one) {
        return answers(List.of(one)).get(0);
    }
}
