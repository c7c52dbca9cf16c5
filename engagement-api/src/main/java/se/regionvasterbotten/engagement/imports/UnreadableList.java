package se.regionvasterbotten.engagement.imports;

import java.util.List;
import java.util.Locale;
import se.regionvasterbotten.engagement.written.PersonalIdentityNumber;

/** A file that is no participant list, or one that cannot be read safely. Carries no content of the file but its headers. */
final class UnreadableList extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_HEADERS = 40;

    /** Why; the words stand in the bundle {@code lists} under {@code unreadable.} and the name in kebab-case. */
    enum Why {
        /** No bytes, or nothing but blanks. */
        EMPTY,
        /** Bytes that are no text in any of the encodings, or text with NUL in it. */
        NOT_TEXT,
        /** The workbook format before XLSX, or a workbook behind a password; they begin alike. */
        OLD_OR_LOCKED,
        /** A workbook with macros. */
        MACROS,
        /** A workbook with formulas; the first one's cell. */
        FORMULAS,
        /** A workbook that refers to other files. */
        EXTERNAL_LINKS,
        /** Parts that define entities of their own. */
        ENTITIES,
        /** An archive that unpacks to far more than a list can be. */
        SUSPICIOUS,
        /** A workbook that is not put together as one. */
        DAMAGED,
        /** A quotation mark that is never closed, or closed amid a field; the row. */
        BROKEN_QUOTES,
        /** No row that names the columns. */
        NO_HEADER,
        /** Columns that are needed; their names, and the headers there are. */
        MISSING_COLUMNS,
        /** No row below the one that names the columns. */
        NO_ROWS,
        /** More columns than can be read; the row. */
        TOO_WIDE,
        /** The same column twice; its name, and the headers that both mean it. */
        REPEATED_COLUMN,
        /** More rows than are read; how many are. */
        TOO_MANY_ROWS
    }

    private final Why why;
    private final String detail;
    private final String more;

    UnreadableList(Why why) {
        this(why, "");
    }

    UnreadableList(Why why, String detail) {
        this(why, detail, "");
    }

    private UnreadableList(Why why, String detail, String more) {
        super(why.name(), null, false, false);
        this.why = why;
        this.detail = detail;
        this.more = more;
    }

    static UnreadableList missing(List<ListColumn> columns, List<String> headers) {
        return new UnreadableList(
                Why.MISSING_COLUMNS,
                String.join(", ", columns.stream().map(ListColumn::header).toList()),
                told(headers));
    }

    static UnreadableList repeated(ListColumn column, List<String> headers) {
        return new UnreadableList(Why.REPEATED_COLUMN, column.header(), told(headers));
    }

    private static String told(List<String> headers) {
        return String.join(
                ", ",
                headers.stream()
                        .limit(MOST_HEADERS)
                        .map(PersonalIdentityNumber::maskedLike)
                        .toList());
    }

    Why why() {
        return why;
    }

    /** What went wrong, in words. */
    String text(Locale locale) {
        return ListWords.of(locale, "unreadable." + ListWords.key(why), detail, more);
    }
}
