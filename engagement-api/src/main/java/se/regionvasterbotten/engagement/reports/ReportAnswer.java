package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A report on the wire.
 *
 * @param summary what it is pinned to and how far it has come
 * @param forms the files that were made when it was frozen; none of a draft
 * @param content everything it says, names in order: its checksum is SHA-256 over just these bytes
 */
public record ReportAnswer(@JsonUnwrapped ReportSummary summary, List<Form> forms, JsonNode content) {
    /**
     * A file.
     *
     * @param form which form
     * @param type its media type
     * @param bytes how long it is
     * @param checksum SHA-256 over it
     */
    public record Form(String form, String type, int bytes, String checksum) {
        static Form of(ReportForm form) {
            return new Form(form.form().name(), form.form().type(), form.content().length, form.checksum());
        }
    }
}
