package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.activities.Activity;
import se.regionvasterbotten.engagement.actors.Survivors;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Sector;

/** Reads what the register knows of a list's rows, in a number of statements that grows by thousands of rows and not by rows. */
@ApplicationScoped
class RegisterView {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private References references;

    @Inject
    private Survivors survivors;

    @Inject
    private OrganisationsView organisations;

    @Inject
    private PersonsView persons;

    /** What is known now. */
    Known of(List<Participant> rows, Activity activity, Answered answered) {
        Known.Organisations theirs = organisations.of(rows, activity.date(), answered);
        return new Known(sectors(), theirs, persons.of(rows, theirs, answered), told(activity.id()), answered);
    }

    private Map<String, Known.Sector> sectors() {
        return references.sectors().rows().stream()
                .collect(Collectors.toMap(
                        Sector::nameKey,
                        sector -> new Known.Sector(
                                sector.id(), sector.name(), sector.parentId().orElse(sector.id())),
                        (one, other) -> one));
    }

    private Map<Known.Told, Known.Registered> told(UUID activity) {
        Map<Known.Told, Known.Registered> told = new HashMap<>();
        List<Object[]> rows = store.createQuery(
                        "select c.personId, c.onBehalfOfId, c.kind, c.confirmed, c.id from Contribution c"
                                + " where c.supersededAt is null and c.personId is not null and c.activityId = :activity order by c.id",
                        Object[].class)
                .setParameter("activity", activity)
                .getResultList();
        Map<UUID, UUID> merged = survivors.of(rows.stream()
                .flatMap(row -> Stream.of(Optional.of((UUID) row[0]), Optional.ofNullable((UUID) row[1])))
                .flatMap(Optional::stream)
                .toList());
        rows.forEach(row -> told.merge(
                new Known.Told(
                        merged.getOrDefault(row[0], (UUID) row[0]),
                        row[1] == null ? null : merged.getOrDefault(row[1], (UUID) row[1]),
                        (Kind) row[2]),
                new Known.Registered((UUID) row[4], (Boolean) row[3]),
                Known.Registered::or));
        return told;
    }
}
