package se.regionvasterbotten.engagement.ledger;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps days away from the provider's own conversion, which takes them through {@code java.sql.Date} and shifts those before
 * 1582; the dialect hands them over as they are. Applied by itself to every day.
 */
@Converter(autoApply = true)
public class DateColumn implements AttributeConverter<LocalDate, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable LocalDate day) {
        return day;
    }

    @Override
    public @Nullable LocalDate convertToEntityAttribute(@Nullable Object column) {
        return column == null || column instanceof LocalDate ? (LocalDate) column : LocalDate.parse(column.toString());
    }
}
