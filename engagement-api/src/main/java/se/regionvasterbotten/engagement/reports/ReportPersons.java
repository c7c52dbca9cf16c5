package se.regionvasterbotten.engagement.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.tables.Table;

/**
 * What a report says of persons.
 *
 * @param text the rule, and which years are missing, paragraph by paragraph
 * @param table the protected figures of the closed years in its period, as they stand everywhere; null when none is closed
 */
record ReportPersons(List<String> text, @Nullable Table table) {
    /** Copies the text. */
    ReportPersons {
        text = List.copyOf(text);
    }
}
