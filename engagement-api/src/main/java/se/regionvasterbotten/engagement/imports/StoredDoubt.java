package se.regionvasterbotten.engagement.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Ids;

/** A question to the official, and the answer. */
@Entity
@Table(name = "participant_list_doubt")
class StoredDoubt {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "list_id")
    private UUID listId;

    @Column(name = "doubt_key")
    private String key;

    @Column(name = "sort_order")
    private int order;

    @Column(name = "content")
    private String content;

    @Enumerated(EnumType.STRING)
    @Column(name = "choice")
    private @Nullable Choice choice;

    @Column(name = "actor_id")
    private @Nullable UUID actorId;

    protected StoredDoubt() {}

    StoredDoubt(UUID listId, int order, Doubt doubt, Answered.@Nullable One answer) {
        this.id = Ids.next();
        this.listId = listId;
        this.key = doubt.key();
        this.order = order;
        this.content = Portion.write(doubt);
        this.choice = answer == null ? null : answer.choice();
        this.actorId = answer == null ? null : answer.actor();
    }

    String key() {
        return key;
    }

    Doubt doubt() {
        return Portion.one(content, Doubt.class);
    }

    Optional<Answered.One> answer() {
        return Optional.ofNullable(choice).map(one -> new Answered.One(one, actorId));
    }

    void answered(Answered.One answer) {
        choice = answer.choice();
        actorId = answer.actor();
    }
}
