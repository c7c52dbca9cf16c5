package se.regionvasterbotten.engagement.actors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.ChangeListener;
import se.regionvasterbotten.engagement.ledger.Changeable;

/**
 * Who a person is: one row without history, outside the facts, so that it can be emptied while dated evidence stands (RULES
 * section 8). Every name may be gone.
 */
@Entity
@Table(name = "person")
@EntityListeners(ChangeListener.class)
public class Person implements Changeable {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "given_name")
    private @Nullable String givenName;

    @Column(name = "family_name")
    private @Nullable String familyName;

    @Column(name = "name_key")
    private @Nullable String nameKey;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "email_key")
    private @Nullable String emailKey;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    /** For JPA. */
    protected Person() {}

    Person(
            UUID id,
            String givenName,
            String familyName,
            @Nullable String email,
            @Nullable String contentHash,
            OffsetDateTime recordedAt) {
        this.id = id;
        this.givenName = givenName;
        this.familyName = familyName;
        this.nameKey = PersonKeys.name(givenName, familyName);
        this.email = email;
        this.emailKey = email == null ? null : PersonKeys.email(email);
        this.contentHash = contentHash;
        this.recordedAt = recordedAt;
    }

    /** What everything else refers to. */
    @Override
    public UUID id() {
        return id;
    }

    /** The first name. */
    public Optional<String> givenName() {
        return Optional.ofNullable(givenName);
    }

    /** The last name. */
    public Optional<String> familyName() {
        return Optional.ofNullable(familyName);
    }

    /** Both names, as a text to show; empty when identity is gone. */
    public String name() {
        return (givenName().orElse("") + " " + familyName().orElse("")).strip();
    }

    /** By what a name is found: {@link PersonKeys#name}. */
    public Optional<String> nameKey() {
        return Optional.ofNullable(nameKey);
    }

    /** The address as it was told. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** By what an address is found: {@link PersonKeys#email}. */
    public Optional<String> emailKey() {
        return Optional.ofNullable(emailKey);
    }

    /** The digest of the request that registered the person; empty when a list did. */
    Optional<String> contentHash() {
        return Optional.ofNullable(contentHash);
    }

    /** Whether that is who the person is. */
    boolean isCalled(String given, String family, @Nullable String address) {
        return Objects.equals(givenName, given) && Objects.equals(familyName, family) && Objects.equals(email, address);
    }

    /** Says who the person is; what was said before is gone, and so is the digest of the request that said it. */
    void call(String given, String family, @Nullable String address) {
        this.givenName = given;
        this.familyName = family;
        this.nameKey = PersonKeys.name(given, family);
        this.email = address;
        this.emailKey = address == null ? null : PersonKeys.email(address);
        this.contentHash = null;
    }

    /** When the person became known. */
    public OffsetDateTime recordedAt() {
        return recordedAt;
    }

    /** A person has no end: what is known of her may go, her evidence stands. */
    @Override
    public boolean ended() {
        return false;
    }
}
