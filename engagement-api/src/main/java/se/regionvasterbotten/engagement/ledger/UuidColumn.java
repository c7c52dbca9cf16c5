package se.regionvasterbotten.engagement.ledger;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads identifiers that may be missing, as H2 (a UUID) and SQL Server (a text) give them: the provider's own conversion fails on
 * null. Applied by itself to every identifier that is no key.
 */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable UUID id) {
        return id;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof UUID id ? id : UUID.fromString(column.toString());
    }
}
