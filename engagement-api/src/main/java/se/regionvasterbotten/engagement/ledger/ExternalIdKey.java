package se.regionvasterbotten.engagement.ledger;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key of an {@link ExternalId}, as JPA wants it. */
class ExternalIdKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable Thing kind;
    private @Nullable String system;
    private @Nullable String externalKey;

    public ExternalIdKey() {}

    ExternalIdKey(Thing kind, String system, String externalKey) {
        this.kind = kind;
        this.system = system;
        this.externalKey = externalKey;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExternalIdKey that
                && kind == that.kind
                && Objects.equals(system, that.system)
                && Objects.equals(externalKey, that.externalKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, system, externalKey);
    }
}
