package se.regionvasterbotten.engagement.tables;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** What the cells of a column hold, with the name of the datatype in XML Schema, which CSVW speaks. */
public enum Kind {
    /** Words. */
    TEXT("string", String.class),
    /** A whole number. */
    WHOLE("integer", Number.class),
    /** A whole number, or none where it is hidden: an empty cell is then written as {@link #HIDDEN}. */
    PROTECTED("integer", Number.class),
    /** A number with decimals. */
    DECIMAL("decimal", Number.class),
    /** A day. */
    DAY("date", LocalDate.class),
    /** An instant. */
    INSTANT("dateTime", OffsetDateTime.class),
    /** Yes or no. */
    TRUTH("boolean", Boolean.class);

    /** What stands for a hidden number, as in Swedish statistics. */
    public static final String HIDDEN = "..";

    private final String datatype;

    private final Class<?> type;

    Kind(String datatype, Class<?> type) {
        this.datatype = datatype;
        this.type = type;
    }

    /** The name in XML Schema, {@code integer} say. */
    public String datatype() {
        return datatype;
    }

    /** Whether the cells are numbers, which stand to the right. */
    public boolean number() {
        return this == WHOLE || this == PROTECTED || this == DECIMAL;
    }

    /** Whether a value can stand in such a column; an empty cell can stand in any. */
    boolean holds(Object value) {
        boolean whole = (this != WHOLE && this != PROTECTED) || value instanceof Integer || value instanceof Long;
        return type.isInstance(value) && whole;
    }
}
