package se.regionvasterbotten.engagement.carryings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What officials have said of carried themes; they are few. */
@ApplicationScoped
class Carryings {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    /** All that was known at an instant. */
    List<Carrying> known(OffsetDateTime at) {
        return store.createQuery(
                        "select c from Carrying c where c.recordedAt <= :at and (c.supersededAt is null or c.supersededAt > :at)",
                        Carrying.class)
                .setParameter("at", at)
                .getResultList();
    }

    /** What is said of one way now; empty when nothing is. */
    Optional<Carrying> of(Way way) {
        return store.createQuery(
                        "select c from Carrying c where c.supersededAt is null and c.themeId = :theme and c.fromId = :from and c.toId = :to",
                        Carrying.class)
                .setParameter("theme", way.theme())
                .setParameter("from", way.from())
                .setParameter("to", way.to())
                .getResultStream()
                .findFirst();
    }
}
