package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.steps.RegisterFacts;
import se.regionvasterbotten.engagement.web.Clocks;

/** Which sectors are in an initiative on a day, as the ladder counts them (RULES section 3): no own staff, and of each member the sector that it has that day. */
@ApplicationScoped
class CrossSector {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private RegisterFacts register;

    @Inject
    private Clock clock;

    /** The sectors, in the order of the alphabet; none when nobody with a sector is a member that day. */
    List<String> on(LocalDate day, UUID initiative) {
        Set<UUID> holders = new HashSet<>();
        Set<String> memberships = new HashSet<>();
        store.createQuery(
                        "select m from Membership m where m.supersededAt is null and m.initiativeId = :id",
                        Membership.class)
                .setParameter("id", initiative)
                .getResultList()
                .forEach(one -> {
                    memberships.add(one.id().toString());
                    one.personId().or(one::organisationId).ifPresent(holders::add);
                });
        Set<String> sectors = new TreeSet<>();
        Histories.of(register.of(Clocks.now(clock), holders))
                .counting()
                .values()
                .forEach(history -> history.memberships().stream()
                        .filter(one ->
                                memberships.contains(one.id()) && one.period().contains(day))
                        .forEach(one -> history.sectors().on(day).ifPresent(sectors::add)));
        return List.copyOf(sectors);
    }
}
