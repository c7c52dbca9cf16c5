package se.regionvasterbotten.engagement.tables;

/** What can be had as a table: in JSON, as CSV, as XLSX, and described by CSVW. */
public interface Tabular {
    /** The table. */
    Table table();
}
