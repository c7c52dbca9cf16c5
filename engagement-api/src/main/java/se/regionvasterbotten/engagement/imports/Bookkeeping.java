package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.Organisations;
import se.regionvasterbotten.engagement.actors.Persons;
import se.regionvasterbotten.engagement.contributions.Contributions;
import se.regionvasterbotten.engagement.contributions.Evidence;
import se.regionvasterbotten.engagement.ledger.Portions;

/** Writes into the register what a list says, some thousand rows at a time. */
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

    /** Creates the organisations and persons that are new, then the evidence. What was loaded before is let go of. */
    void enter(Trial trial, StoredList list, LocalDate day, Progress progress) {
        Map<UUID, UUID> created = new HashMap<>();
        write(trial.organisations(), one -> enter(one, created, list.id()), new Progress(Progress.UNSEEN, 0, 1));
        // Evidence refers to persons by id alone, from which the provider cannot tell which of them to write first.
        write(
                trial.persons(),
                one -> persons.create(one.id(), one.givenName(), one.familyName(), one.email()),
                progress);
        write(trial.entries(), entry -> contributions.record(evidence(entry, created, list, day)), progress);
        write(
                trial.again(),
                again -> store.persist(new ToldAgain(list.id(), again)),
                new Progress(Progress.UNSEEN, 0, 1));
    }

    private void enter(ListedOrganisation one, Map<UUID, UUID> created, UUID list) {
        UUID sector = one.toldSector();
        String number = one.toldNumber();
        if (one.isNew()) {
            created.put(
                    one.id(), organisations.create(one.name(), number, sector).id());
        }
        if (one.addsSector()) {
            organisations.stateSector(one.id(), Objects.requireNonNull(sector));
        }
        if (one.addsNumber()) {
            organisations.stateNumber(one.id(), Objects.requireNonNull(number));
        }
        if (one.tells()) {
            store.persist(new ToldOrganisation(list, created.getOrDefault(one.id(), one.id()), one));
        }
    }

    private <T> void write(List<T> items, Consumer<? super T> writer, Progress progress) {
        for (List<T> some : Portions.of(items)) {
            some.forEach(writer);
            store.flush();
            store.clear();
            progress.done(some.size());
        }
    }

    private static Evidence evidence(Trial.Entry entry, Map<UUID, UUID> created, StoredList list, LocalDate day) {
        UUID organisation = entry.organisation();
        return new Evidence(
                entry.person(),
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
    static String source(@Nullable String fileName, int row) {
        return "Deltagarlista" + (fileName == null ? "" : " " + fileName) + ", rad " + row;
    }
}
