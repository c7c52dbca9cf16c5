package se.regionvasterbotten.engagement.imports;

import org.jspecify.annotations.Nullable;

/**
 * What there is to say of one row.
 *
 * @param row the row's number in the spreadsheet
 * @param column the column it is about, null when it is about the row
 * @param value what stood there, as far as it may be repeated
 * @param detail what the type's words take besides the value
 */
record Finding(
        int row,
        @Nullable ListColumn column,
        @Nullable String value,
        FindingType type,
        @Nullable String detail) {
    static Finding of(int row, FindingType type) {
        return new Finding(row, null, null, type, null);
    }

    static Finding of(int row, ListColumn column, String value, FindingType type) {
        return new Finding(row, column, value, type, null);
    }

    /** The same with what the words take besides the value. */
    Finding with(Object more) {
        return new Finding(row, column, value, type, String.valueOf(more));
    }

    /** The same without a value that tells who a person is. */
    Finding impersonal() {
        return column != null && column.personal() ? new Finding(row, column, null, type, detail) : this;
    }

    boolean rejects() {
        return type.severity() == Severity.ERROR;
    }
}
