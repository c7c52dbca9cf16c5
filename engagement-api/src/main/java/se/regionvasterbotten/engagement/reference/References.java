package se.regionvasterbotten.engagement.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Thing;

/** The reference data as it is known now, or was known once; each catalogue costs two statements. */
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

    /** The meeting places as they were called at an instant. */
    public Catalogue<MeetingPlace> meetingPlaces(OffsetDateTime knownAt) {
        return all(MeetingPlace.class, Thing.MEETING_PLACE, knownAt);
    }

    /** The offices as they were called at an instant. */
    public Catalogue<Office> offices(OffsetDateTime knownAt) {
        return all(Office.class, Thing.OFFICE, knownAt);
    }

    /** The themes as they were called at an instant. */
    public Catalogue<Theme> themes(OffsetDateTime knownAt) {
        return all(Theme.class, Thing.THEME, knownAt);
    }

    /** The sectors and their subcategories as they were at an instant. */
    public Catalogue<Sector> sectors(OffsetDateTime knownAt) {
        return all(Sector.class, Thing.SECTOR, knownAt);
    }

    <T extends ReferenceRow> Catalogue<T> all(Class<T> type, Thing kind) {
        return new Catalogue<>(
                inOrder(store.createQuery(
                                "select r from " + type.getSimpleName() + " r where r.supersededAt is null", type)
                        .getResultList()),
                externalIds.all(kind));
    }

    /** As {@link #all(Class, Thing)} at an instant; a row that was not known then is as it is now. */
    private <T extends ReferenceRow> Catalogue<T> all(Class<T> type, Thing kind, OffsetDateTime knownAt) {
        List<T> versions = store.createQuery("select r from " + type.getSimpleName() + " r", type)
                .getResultList();
        List<T> now = versions.stream().filter(row -> !row.ended()).toList();
        Map<UUID, T> rows = new HashMap<>();
        now.forEach(row -> rows.put(row.id(), row));
        versions.stream().filter(row -> row.known(knownAt)).forEach(row -> rows.put(row.id(), row));
        return new Catalogue<>(inOrder(rows.values()), now, externalIds.all(kind));
    }

    /** Delivered rows first and then as they were added, whatever was corrected since: identifiers are made in that order. */
    private static <T extends ReferenceRow> List<T> inOrder(Collection<T> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.id().toString()))
                .toList();
    }
}
