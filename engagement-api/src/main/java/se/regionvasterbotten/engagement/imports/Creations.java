package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.regionvasterbotten.engagement.actors.Organisations;
import se.regionvasterbotten.engagement.actors.Persons;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.Portions;

/**
 * Whom lists created: the persons and organisations that became known at the instant when one was committed and of whom it gave evidence. Somebody uses them when anything
 * current of others refers to them, they have got an externalId, or anybody has corrected them. Whom a list used that another created goes with the last of them.
 */
@ApplicationScoped
class Creations {
    private static final String NOT_MERGED =
            " and not exists (select g.id from ActorMerge g where g.supersededAt is null"
                    + " and (g.mergedId = %1$s.id or g.survivorId = %1$s.id))";
    private static final String UNNAMED = " and not exists (select e.id from ExternalId e where e.id = %1$s.id)";
    private static final String PERSONS = "select distinct p.id, p.recordedAt from Contribution c, Person p"
            + " where c.importId = :list and p.id = c.personId and p.nameKey is not null";
    private static final String NOBODYS_PERSON = "select p.id from Person p where p.id in :ids"
            + " and not exists (select d.id from Contribution d where d.personId = p.id and d.supersededAt is null)"
            + " and not exists (select m.id from Membership m where m.personId = p.id and m.supersededAt is null)"
            + " and not exists (select a.id from Affiliation a where a.personId = p.id and a.supersededAt is null)"
            + NOT_MERGED.formatted("p") + UNNAMED.formatted("p");
    // Of an organisation's versions the first tells who created it; that a list gave it a number, or took that back, is
    // no use of it.
    private static final String ORGANISATIONS = "select distinct o.id, o.recordedAt from Contribution c, Organisation o"
            + " where c.importId = :list and o.id = c.onBehalfOfId and o.followsAt is null";
    private static final String NOBODYS_ORGANISATION =
            "select o.id from Organisation o where o.id in :ids and o.followsAt is null"
                    + " and exists (select v.id from Organisation v where v.id = o.id and v.supersededAt is null)"
                    + " and not exists (select v.id from Organisation v where v.id = o.id and v.followsAt is not null"
                    + " and v.recordedAt <> :now and not exists (select k.id from StoredList k"
                    + " where k.committedAt = v.recordedAt or k.undoneAt = v.recordedAt))"
                    + " and not exists (select d.id from Contribution d where d.supersededAt is null"
                    + " and (d.onBehalfOfId = o.id or d.organisationId = o.id))"
                    + " and not exists (select m.id from Membership m where m.supersededAt is null"
                    + " and (m.onBehalfOfId = o.id or m.organisationId = o.id))"
                    + " and not exists (select a.id from Affiliation a where a.organisationId = o.id and a.supersededAt is null)"
                    + NOT_MERGED.formatted("o") + UNNAMED.formatted("o");

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Persons persons;

    @Inject
    private Organisations organisations;

    @Inject
    private Ledger ledger;

    /** Takes back those whom nobody uses, after the list's evidence was, and notes how many of those whom it created stay. */
    void takeBack(StoredList list) {
        if (list.committedAt() == null) {
            return;
        }
        Set<OffsetDateTime> undone = Set.copyOf(store.createQuery(
                        "select l.committedAt from StoredList l where l.committedAt is not null"
                                + " and (l.id = :list or l.status = :undone)",
                        OffsetDateTime.class)
                .setParameter("list", list.id())
                .setParameter("undone", ListStatus.UNDONE)
                .getResultList());
        Map<UUID, OffsetDateTime> thesePersons = named(PERSONS, list, undone);
        Map<UUID, OffsetDateTime> theseOrganisations = named(ORGANISATIONS, list, undone);
        List<UUID> nobodysPersons = nobodys(NOBODYS_PERSON, thesePersons.keySet(), Map.of());
        List<UUID> nobodysOrganisations =
                nobodys(NOBODYS_ORGANISATION, theseOrganisations.keySet(), Map.of("now", ledger.recordedNow()));
        thesePersons.keySet().removeAll(nobodysPersons);
        theseOrganisations.keySet().removeAll(nobodysOrganisations);
        list.left(
                Collections.frequency(thesePersons.values(), list.committedAt()),
                Collections.frequency(theseOrganisations.values(), list.committedAt()));
        persons.withdraw(nobodysPersons);
        organisations.withdraw(nobodysOrganisations);
    }

    /** Whom the list named that it or an undone list created, and when. */
    private Map<UUID, OffsetDateTime> named(String whom, StoredList list, Set<OffsetDateTime> undone) {
        Map<UUID, OffsetDateTime> named = new HashMap<>();
        store.createQuery(whom, Object[].class)
                .setParameter("list", list.id())
                .getResultStream()
                .filter(row -> undone.contains((OffsetDateTime) row[1]))
                .forEach(row -> named.put((UUID) row[0], (OffsetDateTime) row[1]));
        return named;
    }

    private List<UUID> nobodys(String query, Collection<UUID> ids, Map<String, ?> values) {
        List<UUID> nobodys = new ArrayList<>();
        for (List<UUID> some : Portions.of(List.copyOf(ids))) {
            TypedQuery<UUID> asked = store.createQuery(query, UUID.class).setParameter("ids", some);
            values.forEach(asked::setParameter);
            nobodys.addAll(asked.getResultList());
        }
        return nobodys;
    }
}
