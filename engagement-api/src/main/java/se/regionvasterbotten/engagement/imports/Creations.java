package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import se.regionvasterbotten.engagement.actors.Organisations;
import se.regionvasterbotten.engagement.actors.Persons;

/**
 * Whom a list created: the persons and organisations that became known at the instant when it was committed and of whom it gave
 * evidence. Somebody uses them when anything current of others refers to them, or they have got an externalId.
 */
@ApplicationScoped
class Creations {
    private static final String NOT_MERGED =
            " and not exists (select g.id from ActorMerge g where g.supersededAt is null"
                    + " and (g.mergedId = %1$s.id or g.survivorId = %1$s.id))";
    private static final String PERSONS = "select p.id from Person p where p.recordedAt = :at"
            + " and exists (select c.id from Contribution c where c.personId = p.id and c.importId = :list)";
    private static final String NOBODYS_PERSON =
            " and not exists (select d.id from Contribution d where d.personId = p.id and d.supersededAt is null)"
                    + " and not exists (select m.id from Membership m where m.personId = p.id and m.supersededAt is null)"
                    + " and not exists (select a.id from Affiliation a where a.personId = p.id and a.supersededAt is null)"
                    + NOT_MERGED.formatted("p")
                    + " and not exists (select e.id from ExternalId e where e.id = p.id)";
    private static final String ORGANISATIONS = "select o.id from Organisation o where o.recordedAt = :at"
            + " and exists (select c.id from Contribution c where c.onBehalfOfId = o.id and c.importId = :list)";
    private static final String NOBODYS_ORGANISATION = " and o.supersededAt is null"
            + " and not exists (select d.id from Contribution d where d.supersededAt is null"
            + " and (d.onBehalfOfId = o.id or d.organisationId = o.id))"
            + " and not exists (select m.id from Membership m where m.supersededAt is null"
            + " and (m.onBehalfOfId = o.id or m.organisationId = o.id))"
            + " and not exists (select a.id from Affiliation a where a.organisationId = o.id and a.supersededAt is null)"
            + NOT_MERGED.formatted("o")
            + " and not exists (select e.id from ExternalId e where e.id = o.id)";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Persons persons;

    @Inject
    private Organisations organisations;

    /** Takes back those whom nobody uses, after the list's evidence was, and notes how many stay. */
    void takeBack(StoredList list) {
        OffsetDateTime at = list.committedAt();
        if (at == null) {
            return;
        }
        List<UUID> nobodysPersons = ids(PERSONS + NOBODYS_PERSON, list, at);
        List<UUID> nobodysOrganisations = ids(ORGANISATIONS + NOBODYS_ORGANISATION, list, at);
        list.left(
                ids(PERSONS, list, at).size() - nobodysPersons.size(),
                ids(ORGANISATIONS, list, at).size() - nobodysOrganisations.size());
        persons.withdraw(nobodysPersons);
        organisations.withdraw(nobodysOrganisations);
    }

    private List<UUID> ids(String query, StoredList list, OffsetDateTime at) {
        return store.createQuery(query, UUID.class)
                .setParameter("at", at)
                .setParameter("list", list.id())
                .getResultList();
    }
}
