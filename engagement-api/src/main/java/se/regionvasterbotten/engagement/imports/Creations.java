package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.regionvasterbotten.engagement.actors.Organisations;
import se.regionvasterbotten.engagement.actors.Persons;
import se.regionvasterbotten.engagement.ledger.Ledger;

/**
 * Whom lists created: the persons and organisations that became known at the instant when one was committed and of whom it gave evidence. Somebody uses them when anything
 * current of others refers to them, they have got an externalId, or anybody has corrected them. Whom a list used that another created goes with the last of them.
 */
@ApplicationScoped
class Creations {
    private static final String BY_THIS = " and %1$s.recordedAt = :at";
    private static final String BY_UNDONE =
            " and exists (select l.id from StoredList l where l.committedAt = %1$s.recordedAt"
                    + " and (l.id = :list or l.status = :undone))";
    private static final String NOT_MERGED =
            " and not exists (select g.id from ActorMerge g where g.supersededAt is null"
                    + " and (g.mergedId = %1$s.id or g.survivorId = %1$s.id))";
    private static final String UNNAMED = " and not exists (select e.id from ExternalId e where e.id = %1$s.id)";
    private static final String PERSONS = "select p.id from Person p where p.nameKey is not null"
            + " and p.id in (select c.personId from Contribution c where c.importId = :list)";
    private static final String NOBODYS_PERSON =
            " and not exists (select d.id from Contribution d where d.personId = p.id and d.supersededAt is null)"
                    + " and not exists (select m.id from Membership m where m.personId = p.id and m.supersededAt is null)"
                    + " and not exists (select a.id from Affiliation a where a.personId = p.id and a.supersededAt is null)"
                    + NOT_MERGED.formatted("p") + UNNAMED.formatted("p");
    // Of an organisation's versions the first tells who created it; that a list gave it a number, or took that back, is
    // no use of it.
    private static final String ORGANISATIONS = "select o.id from Organisation o where o.followsAt is null"
            + " and o.id in (select c.onBehalfOfId from Contribution c where c.importId = :list)";
    private static final String NOBODYS_ORGANISATION =
            " and exists (select v.id from Organisation v where v.id = o.id and v.supersededAt is null)"
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
        Set<UUID> createdPersons = Set.copyOf(created(PERSONS, "p", list));
        Set<UUID> createdOrganisations = Set.copyOf(created(ORGANISATIONS, "o", list));
        List<UUID> nobodysPersons = asked(PERSONS + BY_UNDONE.formatted("p") + NOBODYS_PERSON, list)
                .setParameter("undone", ListStatus.UNDONE)
                .getResultList();
        List<UUID> nobodysOrganisations = asked(ORGANISATIONS + BY_UNDONE.formatted("o") + NOBODYS_ORGANISATION, list)
                .setParameter("undone", ListStatus.UNDONE)
                .setParameter("now", ledger.recordedNow())
                .getResultList();
        list.left(left(createdPersons, nobodysPersons), left(createdOrganisations, nobodysOrganisations));
        persons.withdraw(nobodysPersons);
        organisations.withdraw(nobodysOrganisations);
    }

    private static int left(Set<UUID> created, List<UUID> withdrawn) {
        return created.size()
                - (int) withdrawn.stream().filter(created::contains).count();
    }

    private List<UUID> created(String whom, String alias, StoredList list) {
        return asked(whom + BY_THIS.formatted(alias), list)
                .setParameter("at", list.committedAt())
                .getResultList();
    }

    private TypedQuery<UUID> asked(String query, StoredList list) {
        return store.createQuery(query, UUID.class).setParameter("list", list.id());
    }
}
