package se.regionvasterbotten.engagement.ledger;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Numbers what each transaction changed, at its end and under the register's lock: the numbers are without gaps, and whoever sees one
 * sees all before it. What is written past the persistence provider is noted by who writes it.
 */
@ApplicationScoped
public class ChangeNotes {
    private static final String NOTES = ChangeNotes.class.getName();
    private static final int BATCH = 1000;
    private static final String LAST = "SELECT last_change FROM register_lock WHERE id = 1";
    private static final String ADD =
            "INSERT INTO register_change (change_number, recorded_at, kind, id, within_id, change_type) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String KEEP = "UPDATE register_lock SET last_change = ? WHERE id = 1";

    private static final String WROTE =
            "INSERT INTO register_write (recorded_at, made_by, client, reason) VALUES (?, ?, ?, ?)";
    private static final String TOLD = ChangeNotes.class.getName() + ".wrote";

    /** What is written here past the persistence provider, in the language of both databases. */
    public static final List<String> STATEMENTS = List.of(LAST, ADD, KEEP, WROTE);

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Ledger ledger;

    @Inject
    private Writer writer;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * A thing that changes.
     *
     * @param kind what kind of thing it is
     * @param within what it is a part of and is read with
     */
    public record Note(String kind, UUID id, @Nullable UUID within) {}

    /** What the transaction has changed so far and not numbered. */
    private record Notes(Map<Note, ChangeType> changes) implements Synchronization {
        @Override
        public void beforeCompletion() {
            if (!changes.isEmpty()) {
                throw new IllegalStateException(
                        "Changes are numbered in methods that are @Transactional, not these: " + changes.keySet());
            }
        }

        @Override
        public void afterCompletion(int status) {
            // The notes go with their transaction.
        }
    }

    /** Notes that the transaction changes a thing; noted twice, it is one change. */
    public void note(Note what, ChangeType type) {
        notes().changes().merge(what, type, ChangeType::and);
    }

    private Notes notes() {
        if (transaction.getResource(NOTES) instanceof Notes known) {
            return known;
        }
        Notes notes = new Notes(new LinkedHashMap<>());
        transaction.putResource(NOTES, notes);
        transaction.registerInterposedSynchronization(notes);
        return notes;
    }

    /** Writes what is left to write, and numbers what was noted; a transaction that changes nothing takes no lock. */
    void number() {
        if (transaction.getTransactionKey() == null || transaction.getRollbackOnly()) {
            return;
        }
        store.flush();
        if (transaction.getResource(NOTES) instanceof Notes notes
                && !notes.changes().isEmpty()) {
            OffsetDateTime recordedAt = ledger.recordedNow();
            try {
                // The provider's own connection: another would wait for the lock that this transaction holds.
                Connection connection = store.unwrap(Connection.class);
                number(connection, recordedAt, notes.changes());
                tell(connection, recordedAt);
            } catch (SQLException refused) {
                throw new PersistenceException(refused);
            }
            notes.changes().clear();
        }
    }

    private static void number(Connection connection, OffsetDateTime recordedAt, Map<Note, ChangeType> changes)
            throws SQLException {
        long number = last(connection);
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            int waiting = 0;
            for (Map.Entry<Note, ChangeType> change : changes.entrySet()) {
                number++;
                add.setLong(1, number);
                add.setObject(2, recordedAt);
                add.setString(3, change.getKey().kind());
                add.setString(4, change.getKey().id().toString());
                UUID within = change.getKey().within();
                add.setString(5, within == null ? null : within.toString());
                add.setString(6, change.getValue().name());
                add.addBatch();
                waiting++;
                if (waiting % BATCH == 0) {
                    add.executeBatch();
                }
            }
            add.executeBatch();
        }
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setLong(1, number);
            keep.executeUpdate();
        }
    }

    /** Who wrote and why, once for each transaction however often it numbers. */
    private void tell(Connection connection, OffsetDateTime recordedAt) throws SQLException {
        if (transaction.getResource(TOLD) != null) {
            return;
        }
        try (PreparedStatement wrote = connection.prepareStatement(WROTE)) {
            wrote.setObject(1, recordedAt);
            wrote.setString(2, writer.subject());
            wrote.setString(3, writer.client());
            wrote.setString(4, ledger.reason());
            wrote.executeUpdate();
        }
        transaction.putResource(TOLD, recordedAt);
    }

    private static long last(Connection connection) throws SQLException {
        try (PreparedStatement last = connection.prepareStatement(LAST);
                ResultSet row = last.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
