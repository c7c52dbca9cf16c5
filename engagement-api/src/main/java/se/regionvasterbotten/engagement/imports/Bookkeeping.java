package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.Organisations;
import se.regionvasterbotten.engagement.actors.Persons;
import se.regionvasterbotten.engagement.contributions.Contributions;
import se.regionvasterbotten.engagement.contributions.Evidence;

/** Writes into the register what a list says, and takes it back. */
@ApplicationScoped
class Bookkeeping {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Organisations organisations;

    @Inject
    private Persons persons;

    @Inject
    private Contributions contributions;

    /** Creates the organisations and persons that are new, then the evidence. */
    void enter(Trial trial, StoredList list, LocalDate day) {
        Map<UUID, UUID> created = new HashMap<>();
        for (ListedOrganisation one : trial.organisations()) {
            UUID sector = one.sector();
            if (one.isNew()) {
                created.put(one.id(), organisations.create(one.name(), sector).id());
            } else if (sector != null) {
                organisations.stateSector(one.id(), sector);
            }
        }
        for (ListedPerson one : trial.persons()) {
            created.put(
                    one.id(),
                    persons.create(one.givenName(), one.familyName(), one.email())
                            .id());
        }
        // Evidence refers to persons by id alone, from which the provider cannot tell which of them to write first.
        store.flush();
        for (Trial.Entry entry : trial.entries()) {
            contributions.record(evidence(entry, created, list, day));
        }
    }

    /** Ends all evidence that came with the list, corrected since or not; persons and organisations stay. */
    void retract(UUID list) {
        contributions.retractImport(list);
    }

    private static Evidence evidence(Trial.Entry entry, Map<UUID, UUID> created, StoredList list, LocalDate day) {
        UUID organisation = entry.organisation();
        return new Evidence(
                created.getOrDefault(entry.person(), entry.person()),
                null,
                organisation == null ? null : created.getOrDefault(organisation, organisation),
                entry.kind(),
                day,
                list.activityId(),
                null,
                Set.of(),
                source(list.fileName(), entry.row()),
                entry.attended(),
                null,
                list.id());
    }

    /** The list's row is reference enough (RULES section 1). */
    private static String source(@Nullable String fileName, int row) {
        return "Deltagarlista" + (fileName == null ? "" : " " + fileName) + ", rad " + row;
    }
}
