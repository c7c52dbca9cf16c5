package se.regionvasterbotten.engagement.steps;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Ids;

/** Work through every actor of the register, organisations before persons, in the order of their identifiers. */
@Entity
@Table(name = "step_run")
class StepRun {
    /** What it is for. */
    enum Purpose {
        /** To make the steps of one ladder version. */
        STORE,
        /** To compare what is stored with what the core makes. */
        CHECK
    }

    /** How far it has come. */
    enum Status {
        /** Portions are left. */
        RUNNING,
        /** Every actor has been worked through. */
        DONE
    }

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Id
    @Column(name = "id")
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Purpose purpose;

    @Column(name = "ladder_version")
    private int ladderVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status;

    @Column(name = "persons")
    private boolean persons;

    @Column(name = "last_actor_id")
    private @Nullable UUID lastActorId;

    @Column(name = "done")
    private int done;

    @Column(name = "total")
    private int total;

    @Column(name = "differences")
    private int differences;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    @Column(name = "ended_at")
    private @Nullable OffsetDateTime endedAt;

    /** For JPA. */
    protected StepRun() {}

    StepRun(Purpose purpose, int ladderVersion, OffsetDateTime now) {
        this.id = Ids.next();
        this.purpose = purpose;
        this.ladderVersion = ladderVersion;
        this.status = Status.RUNNING;
        this.startedAt = now;
    }

    /** How many actors there are, as far as is known. */
    void expect(int actors) {
        total = Math.max(actors, done);
    }

    /** So many more have been worked through. */
    void advance(UUID last, int actors, int differing) {
        lastActorId = last;
        done += actors;
        differences += differing;
        total = Math.max(total, done);
    }

    /** The organisations are done. */
    void goOnWithPersons() {
        persons = true;
        lastActorId = null;
    }

    void end(int differing, OffsetDateTime now) {
        differences += differing;
        total = done;
        status = Status.DONE;
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    Purpose purpose() {
        return purpose;
    }

    int ladderVersion() {
        return ladderVersion;
    }

    Status status() {
        return status;
    }

    /** Whether the organisations are done. */
    boolean persons() {
        return persons;
    }

    /** The last actor that has been worked through; one before all others when it has just begun. */
    UUID lastActor() {
        return lastActorId == null ? BEFORE_ALL : lastActorId;
    }

    int done() {
        return done;
    }

    int total() {
        return total;
    }

    /** Of how many actors something else was stored than what the core makes. */
    int differences() {
        return differences;
    }

    OffsetDateTime startedAt() {
        return startedAt;
    }

    Optional<OffsetDateTime> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
