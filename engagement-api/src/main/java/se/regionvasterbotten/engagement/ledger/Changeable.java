package se.regionvasterbotten.engagement.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other systems hear of when it changes: every write of it is {@linkplain ChangeNotes noted} by its listener. */
public interface Changeable {
    /** What changes. */
    UUID id();

    /** What kind of thing it is, as a word: {@code ORGANISATION_SECTOR}. */
    default String changedKind() {
        return ChangedKind.of(getClass());
    }

    /** What it is a part of and is read with; null for what has an address of its own. */
    default @Nullable UUID partOf() {
        return null;
    }

    /** Whether it holds no longer. */
    boolean ended();
}
