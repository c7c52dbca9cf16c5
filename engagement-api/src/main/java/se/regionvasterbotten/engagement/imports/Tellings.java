package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.regionvasterbotten.engagement.actors.Organisation;
import se.regionvasterbotten.engagement.actors.OrganisationSector;
import se.regionvasterbotten.engagement.actors.Organisations;
import se.regionvasterbotten.engagement.contributions.Contributions;
import se.regionvasterbotten.engagement.ledger.Ledger;

/**
 * What several lists tell counts once, and as long as one of them does (RULES section 4). Who told what of an organisation is known by the instant at which it became
 * known, which is that of one transaction alone.
 */
@ApplicationScoped
class Tellings {
    private static final String BY_UNDONE =
            " and exists (select l.id from StoredList l where l.committedAt = f.recordedAt"
                    + " and (l.id = :list or l.status = :undone))";
    private static final String BY_NO_OTHER = " and not exists (select u.id from ToldOrganisation u, StoredList m"
            + " where m.id = u.listId and m.id <> :list and m.status = :committed and u.%1$s = t.%1$s"
            + " and u.organisationId = t.organisationId)";
    // An organisation that stays keeps the sector it was made with.
    private static final String SECTORS =
            "select distinct f from OrganisationSector f, ToldOrganisation t where t.listId = :list"
                    + " and f.organisationId = t.organisationId and f.sectorId = t.sectorId"
                    + " and f.supersededAt is null and f.fromDate is null"
                    + " and not exists (select o.versionId from Organisation o where o.id = f.organisationId"
                    + " and o.recordedAt = f.recordedAt and o.followsAt is null)"
                    + BY_UNDONE + BY_NO_OTHER.formatted("sectorId");
    private static final String NUMBERS =
            "select distinct f from Organisation f, ToldOrganisation t where t.listId = :list"
                    + " and f.id = t.organisationId and f.organisationNumber = t.number"
                    + " and f.supersededAt is null and f.followsAt is not null"
                    + BY_UNDONE + BY_NO_OTHER.formatted("number");

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Contributions contributions;

    @Inject
    private Organisations organisations;

    @Inject
    private Ledger ledger;

    /** Lets the evidence of a list that is being undone go on as that of the first other list that tells it. */
    void handOver(StoredList list) {
        Map<UUID, Contributions.Telling> others = new LinkedHashMap<>();
        store.createQuery(
                        "select t, l from ToldAgain t, StoredList l where l.id = t.listId and l.status = :committed"
                                + " and l.id <> :list and exists (select c.versionId from Contribution c where c.id = t.contributionId"
                                + " and c.importId = :list and c.supersededAt is null)"
                                + " order by l.committedAt, l.id, t.row",
                        Object[].class)
                .setParameter("committed", ListStatus.COMMITTED)
                .setParameter("list", list.id())
                .getResultStream()
                .forEach(told -> {
                    ToldAgain again = (ToldAgain) told[0];
                    StoredList other = (StoredList) told[1];
                    String source = Bookkeeping.source(other.fileName(), again.row());
                    others.putIfAbsent(again.contributionId(), new Contributions.Telling(other.id(), source));
                });
        contributions.handOver(others);
    }

    /** Takes back what the list told of organisations that were there before it, unless another list tells the same. */
    void takeBack(StoredList list) {
        asked(SECTORS, OrganisationSector.class, list)
                .getResultList()
                .forEach(sector -> sector.supersede(ledger.recordedNow()));
        asked(NUMBERS, Organisation.class, list).getResultList().forEach(organisations::takeBackNumber);
        store.flush();
    }

    private <T> TypedQuery<T> asked(String query, Class<T> type, StoredList list) {
        return store.createQuery(query, type)
                .setParameter("list", list.id())
                .setParameter("undone", ListStatus.UNDONE)
                .setParameter("committed", ListStatus.COMMITTED);
    }
}
