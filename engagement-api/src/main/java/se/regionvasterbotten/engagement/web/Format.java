package se.regionvasterbotten.engagement.web;

/** The forms that an answer can be asked for in its address, where no Accept can be sent: in a link on a page, or in a spreadsheet. */
public enum Format {
    /** Data. */
    JSON("application/json"),
    /** A page to read. */
    HTML("text/html"),
    /** A picture. */
    SVG("image/svg+xml"),
    /** A table for a spreadsheet, as text. */
    CSV("text/csv"),
    /** A table for a spreadsheet, as a workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** The description of the CSV. */
    CSVW("application/csvm+json"),
    /** A document to keep. */
    PDF("application/pdf"),
    /** A document to work on. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /** The media type. */
    public String type() {
        return type;
    }
}
