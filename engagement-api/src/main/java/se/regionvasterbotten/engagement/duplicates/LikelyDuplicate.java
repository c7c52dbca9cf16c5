package se.regionvasterbotten.engagement.duplicates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.regionvasterbotten.engagement.actors.ActorType;

/** Two entries that are likely the same actor. It is no fact: it can be made again from the names, apart from what was said of it. */
@Entity
@Table(name = "likely_duplicate")
class LikelyDuplicate {
    /** Why two are likely the same. */
    enum Reason {
        /** The same name. */
        SAME_NAME,
        /** Nearly the same name. */
        SIMILAR_NAME,
        /** The same name at the same organisation. */
        SAME_NAME_SAME_ORGANISATION,
        /** Nearly the same name at the same organisation. */
        SIMILAR_NAME_SAME_ORGANISATION
    }

    /** What an official has said. */
    enum Status {
        /** Nothing yet. */
        OPEN,
        /** That they are two. */
        NOT_THE_SAME
    }

    @Id
    @Column(name = "id")
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_type")
    private ActorType type;

    @Column(name = "one_id")
    private UUID oneId;

    @Column(name = "other_id")
    private UUID otherId;

    @Column(name = "confidence")
    private int confidence;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private Reason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status;

    /** For JPA. */
    protected LikelyDuplicate() {}

    LikelyDuplicate(ActorType type, UUID one, UUID other, int confidence, Reason reason) {
        boolean ordered = one.compareTo(other) < 0;
        this.type = type;
        this.oneId = ordered ? one : other;
        this.otherId = ordered ? other : one;
        this.id = of(oneId, otherId);
        this.confidence = confidence;
        this.reason = reason;
        this.status = Status.OPEN;
    }

    /** The pair's identity, the same however often it is found. */
    private static UUID of(UUID one, UUID other) {
        return UUID.nameUUIDFromBytes((one + " " + other).getBytes(StandardCharsets.UTF_8));
    }

    void say(Status said) {
        status = said;
    }

    UUID id() {
        return id;
    }

    ActorType type() {
        return type;
    }

    UUID oneId() {
        return oneId;
    }

    UUID otherId() {
        return otherId;
    }

    /** In per cent. */
    int confidence() {
        return confidence;
    }

    Reason reason() {
        return reason;
    }

    Status status() {
        return status;
    }
}
