package se.regionvasterbotten.engagement.initiatives;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Fact;

/** One version of an outcome (resultat): a dated decision or implemented solution, with its document. It lifts nobody by itself. */
@Entity
@Table(name = "outcome")
public class Outcome extends Fact {
    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "on_date")
    private LocalDate date;

    @Column(name = "name")
    private String name;

    @Column(name = "document")
    private String document;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    /** For JPA. */
    protected Outcome() {}

    Outcome(
            UUID id,
            UUID initiativeId,
            LocalDate date,
            String name,
            String document,
            String contentHash,
            OffsetDateTime recordedAt) {
        super(id, recordedAt);
        this.initiativeId = initiativeId;
        this.date = date;
        this.name = name;
        this.document = document;
        this.contentHash = contentHash;
    }

    /** Of what. */
    public UUID initiativeId() {
        return initiativeId;
    }

    /** The day it was decided or came to be. */
    public LocalDate date() {
        return date;
    }

    /** What it is. */
    public String name() {
        return name;
    }

    /** Case number or address. */
    public String document() {
        return document;
    }

    /** Whether the other says just what this says of the same outcome. */
    boolean saysTheSame(Outcome other) {
        return initiativeId.equals(other.initiativeId)
                && date.equals(other.date)
                && name.equals(other.name)
                && document.equals(other.document);
    }

    /** The digest of the request that last said this. */
    Optional<String> contentHash() {
        return Optional.ofNullable(contentHash);
    }
}
