package se.regionvasterbotten.engagement.ledger;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Puts all writes in one order and dates them. */
@ApplicationScoped
public class Ledger {
    private static final String NOW = Ledger.class.getName();
    private static final String REASON = NOW + ".reason";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Clock clock;

    @Inject
    private Event<Written> written;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * The instant at which what this transaction writes becomes known: the same throughout the transaction, strictly later than
     * that of every transaction before. The first call takes the register's lock, so call it before reading anything that the
     * writing depends on.
     *
     * @throws IllegalStateException outside a transaction
     */
    public OffsetDateTime recordedNow() {
        if (transaction.getResource(NOW) instanceof OffsetDateTime known) {
            return known;
        }
        OffsetDateTime now = next();
        transaction.putResource(NOW, now);
        transaction.registerInterposedSynchronization(new Telling(written, new Written(now)));
        return now;
    }

    /** Says why the transaction writes what it writes; kept beside who wrote, and of no consequence when nothing is written. */
    public void because(@Nullable String reason) {
        transaction.putResource(REASON, reason);
    }

    /** Why the transaction writes; null when nobody has said. */
    @Nullable
    String reason() {
        return transaction.getResource(REASON) instanceof String said ? said : null;
    }

    /**
     * Keeps everyone else from writing until the transaction ends, without writing anything.
     *
     * @return the latest instant at which anything became known
     */
    public OffsetDateTime hold() {
        // A statement that changes nothing takes the row on H2 and SQL Server alike.
        store.createQuery("update RegisterLock l set l.lastRecordedAt = l.lastRecordedAt where l.id = 1")
                .executeUpdate();
        return store.createQuery("select l.lastRecordedAt from RegisterLock l", OffsetDateTime.class)
                .getSingleResult();
    }

    private OffsetDateTime next() {
        OffsetDateTime now = later(OffsetDateTime.now(clock), hold());
        store.createQuery("update RegisterLock l set l.lastRecordedAt = :now where l.id = 1")
                .setParameter("now", now)
                .executeUpdate();
        return now;
    }

    /** {@code now} in UTC and whole microseconds, or the microsecond after {@code last} when the clock has not passed it. */
    static OffsetDateTime later(OffsetDateTime now, OffsetDateTime last) {
        OffsetDateTime next = now.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        OffsetDateTime least = last.withOffsetSameInstant(ZoneOffset.UTC).plus(1, ChronoUnit.MICROS);
        return next.isBefore(least) ? least : next;
    }

    /** Interposed, so that it comes after the persistence provider has written what was waiting. */
    private record Telling(Event<Written> event, Written told) implements Synchronization {
        @Override
        public void beforeCompletion() {
            event.fire(told);
        }

        /** What is done is done, and what is not was told by an exception. */
        @Override
        public void afterCompletion(int status) {}
    }
}
