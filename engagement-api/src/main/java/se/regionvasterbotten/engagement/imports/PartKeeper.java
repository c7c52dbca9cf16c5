package se.regionvasterbotten.engagement.imports;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes rows into portions as they come, so that no more of a list than one portion waits in memory. */
final class PartKeeper implements Consumer<Line>, AutoCloseable {
    /** Rows can be wide: a portion is full at so many characters, however few its rows are. */
    private static final int CHARACTERS = 100_000;

    private final EntityManager store;
    private final UUID list;
    private final List<StoredPart.Row> rows = new ArrayList<>();
    private int characters;
    private int parts;

    PartKeeper(EntityManager store, UUID list) {
        this.store = store;
        this.list = list;
    }

    @Override
    public void accept(Line line) {
        StoredPart.Row row = StoredPart.Row.of(line);
        rows.add(row);
        characters += row.cells().stream().mapToInt(String::length).sum();
        if (rows.size() == StoredPart.ROWS || characters >= CHARACTERS) {
            write();
        }
    }

    /** Writes what is left. */
    @Override
    public void close() {
        if (!rows.isEmpty()) {
            write();
        }
    }

    private void write() {
        StoredPart part = new StoredPart(list, parts, rows);
        store.persist(part);
        store.flush();
        store.detach(part);
        rows.clear();
        characters = 0;
        parts++;
    }
}
