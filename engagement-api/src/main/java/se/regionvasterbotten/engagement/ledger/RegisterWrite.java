package se.regionvasterbotten.engagement.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who wrote at an instant, by what system, and why; it is written by {@link ChangeNotes} and only read here. */
@Entity
@Table(name = "register_write")
public class RegisterWrite {
    @Id
    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Column(name = "made_by")
    private @Nullable String madeBy;

    @Column(name = "client")
    private @Nullable String client;

    @Column(name = "reason")
    private @Nullable String reason;

    /** For JPA. */
    protected RegisterWrite() {}

    /** The instant of the transaction. */
    public OffsetDateTime recordedAt() {
        return recordedAt;
    }

    /** The caller's subject, or a digest of it; empty for the product itself. */
    public Optional<String> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    /** The system that the caller's token was issued to. */
    public Optional<String> client() {
        return Optional.ofNullable(client);
    }

    /** Why, where it was said. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
