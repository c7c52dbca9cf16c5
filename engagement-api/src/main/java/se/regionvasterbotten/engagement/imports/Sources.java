package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.regionvasterbotten.engagement.ledger.Portions;

/** Remembers how the lists of each source are to be understood. */
@ApplicationScoped
class Sources {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    /** What is remembered of these sources; those of which nothing is are left out. */
    Map<String, ListMapping> of(Collection<String> sources) {
        Map<String, ListMapping> found = new HashMap<>();
        for (List<String> some : Portions.of(sources.stream().distinct().toList())) {
            store.createQuery("select s from ListSource s where s.key in :keys", ListSource.class)
                    .setParameter("keys", some)
                    .getResultStream()
                    .forEach(one -> found.put(one.key(), one.mapping()));
        }
        return found;
    }

    /** Remembers what was told of a source, instead of what was before. */
    void remember(String source, ListMapping mapping, OffsetDateTime now) {
        store.merge(new ListSource(source, mapping, now));
    }
}
