package se.regionvasterbotten.engagement.steps;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.ledger.Ids;

/** An actor of whom a check found something else stored than what the core makes. It tells ids, days and rungs, and no name. */
@Entity
@Table(name = "step_difference")
class StepDifference {
    private static final int ROOM = 2000;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "run_id")
    private UUID runId;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "stored")
    private String stored;

    @Column(name = "computed")
    private String computed;

    /** For JPA. */
    protected StepDifference() {}

    /** What only one of the two has. */
    StepDifference(UUID runId, StoredActor before, StoredActor made) {
        this.id = Ids.next();
        this.runId = runId;
        this.actorId = before.id();
        this.stored = only(before, made);
        this.computed = only(made, before);
    }

    private static String only(StoredActor one, StoredActor other) {
        Set<Object> own = parts(one);
        own.removeAll(parts(other));
        String text = own.stream().map(Object::toString).sorted().collect(Collectors.joining("; "));
        return text.substring(0, Math.min(text.length(), ROOM));
    }

    private static Set<Object> parts(StoredActor actor) {
        Set<Object> parts = new HashSet<>(actor.steps());
        parts.addAll(actor.traits());
        if (actor.counted() != null) {
            parts.add(actor.counted());
        }
        return parts;
    }

    CheckAnswer.Difference answer() {
        return new CheckAnswer.Difference(actorId, stored, computed);
    }
}
