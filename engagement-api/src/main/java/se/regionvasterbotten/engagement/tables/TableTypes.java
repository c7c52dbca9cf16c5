package se.regionvasterbotten.engagement.tables;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;

/** The media types that a table is answered in beside JSON. */
public final class TableTypes {
    /** Comma-separated values as Swedish Excel has them (RFC 4180 but for the semicolons). */
    public static final String CSV = "text/csv;charset=UTF-8;header=present";

    /** A workbook of Office Open XML. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The description of the CSV (W3C, <i>Metadata Vocabulary for Tabular Data</i>, 2015). */
    public static final String CSVW = "application/csvm+json";

    private TableTypes() {}

    /** A file to be kept, under the table's name. */
    static void name(MultivaluedMap<String, Object> headers, Table table, String ending) {
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"engagemangstrappan-" + table.name() + '.' + ending + '"');
    }
}
