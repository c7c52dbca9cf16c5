package se.regionvasterbotten.engagement.actors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Fact;

/** One version of an organisation. Its sector is a dated fact of its own: {@link OrganisationSector}. */
@Entity
@Table(name = "organisation")
public class Organisation extends Fact {
    @Column(name = "name")
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "organisation_number")
    private @Nullable String organisationNumber;

    @Column(name = "region")
    private @Nullable String region;

    @Column(name = "own_staff")
    private boolean ownStaff;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    /** For JPA. */
    protected Organisation() {}

    Organisation(
            UUID id,
            String name,
            @Nullable String organisationNumber,
            @Nullable String region,
            boolean ownStaff,
            @Nullable String contentHash,
            OffsetDateTime recordedAt) {
        super(id, recordedAt);
        this.name = name;
        this.nameKey = OrganisationName.key(name);
        this.organisationNumber = organisationNumber;
        this.region = region;
        this.ownStaff = ownStaff;
        this.contentHash = contentHash;
    }

    /** The next version, with another number or none. */
    Organisation numbered(@Nullable String number, OffsetDateTime now) {
        return new Organisation(id(), name, number, region, ownStaff, contentHash, now);
    }

    /** The name as it was told. */
    public String name() {
        return name;
    }

    /** By what it is found: {@link OrganisationName#key}. */
    public String nameKey() {
        return nameKey;
    }

    /** Ten digits. */
    public Optional<String> organisationNumber() {
        return Optional.ofNullable(organisationNumber);
    }

    /** Where it belongs, in the caller's words. */
    public Optional<String> region() {
        return Optional.ofNullable(region);
    }

    /** Whether evidence on its mandate lifts nobody (RULES section 4, own staff). */
    public boolean ownStaff() {
        return ownStaff;
    }

    /** Whether the other says just what this says of the same organisation. */
    boolean saysTheSame(Organisation other) {
        return name.equals(other.name)
                && Objects.equals(organisationNumber, other.organisationNumber)
                && Objects.equals(region, other.region)
                && ownStaff == other.ownStaff;
    }

    /** The digest of the request that last said this; empty when it came by another's reference. */
    Optional<String> contentHash() {
        return Optional.ofNullable(contentHash);
    }
}
