package se.regionvasterbotten.engagement.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Thing;

/** The reference data as it is known now; each catalogue costs two statements. */
@ApplicationScoped
public class References {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private ExternalIds externalIds;

    /** The meeting places. */
    public Catalogue<MeetingPlace> meetingPlaces() {
        return all(MeetingPlace.class, Thing.MEETING_PLACE);
    }

    /** The offices. */
    public Catalogue<Office> offices() {
        return all(Office.class, Thing.OFFICE);
    }

    /** The themes. */
    public Catalogue<Theme> themes() {
        return all(Theme.class, Thing.THEME);
    }

    /** The sectors and their subcategories. */
    public Catalogue<Sector> sectors() {
        return all(Sector.class, Thing.SECTOR);
    }

    <T extends ReferenceRow> Catalogue<T> all(Class<T> type, Thing kind) {
        return new Catalogue<>(
                store.createQuery(
                                "select r from " + type.getSimpleName()
                                        + " r where r.supersededAt is null order by r.recordedAt, r.id",
                                type)
                        .getResultList(),
                externalIds.all(kind));
    }
}
