package se.regionvasterbotten.engagement.ledger;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import org.jspecify.annotations.Nullable;

/** Notes every write of what is {@link Changeable}, whoever writes it through the persistence provider. */
public class ChangeListener {
    private volatile @Nullable ChangeNotes notes;

    @PostPersist
    void registered(Object written) {
        note(written, ChangeType.REGISTERED);
    }

    @PostUpdate
    void changed(Object written) {
        boolean ended = written instanceof Changeable thing && thing.ended();
        note(written, ended ? ChangeType.RETRACTED : ChangeType.CHANGED);
    }

    private void note(Object written, ChangeType type) {
        if (written instanceof Changeable thing) {
            notes().note(new ChangeNotes.Note(thing.changedKind(), thing.id(), thing.partOf()), type);
        }
    }

    /** Looked up once: a long list makes a hundred thousand things. */
    private ChangeNotes notes() {
        ChangeNotes known = notes;
        if (known == null) {
            known = CDI.current().select(ChangeNotes.class).get();
            notes = known;
        }
        return known;
    }
}
