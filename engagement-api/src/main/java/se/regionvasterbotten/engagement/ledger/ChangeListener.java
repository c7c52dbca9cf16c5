package se.regionvasterbotten.engagement.ledger;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;

/** Notes every write of what is {@link Changeable}, whoever writes it through the persistence provider. */
public class ChangeListener {
    @PostPersist
    void registered(Object written) {
        note(written, ChangeType.REGISTERED);
    }

    @PostUpdate
    void changed(Object written) {
        boolean ended = written instanceof Changeable thing && thing.ended();
        note(written, ended ? ChangeType.RETRACTED : ChangeType.CHANGED);
    }

    private static void note(Object written, ChangeType type) {
        if (written instanceof Changeable thing) {
            CDI.current()
                    .select(ChangeNotes.class)
                    .get()
                    .note(new ChangeNotes.Note(thing.changedKind(), thing.id(), thing.partOf()), type);
        }
    }
}
