package se.regionvasterbotten.engagement.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.web.Format;

/** A frozen report in one of its forms: the bytes that are answered, made once and never changed. */
@Entity
@Table(name = "report_form")
class ReportForm {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    @Enumerated(EnumType.STRING)
    @Column(name = "form")
    private Format form;

    @Column(name = "checksum")
    private String checksum;

    @Column(name = "content")
    private byte[] content;

    /** For JPA. */
    protected ReportForm() {}

    ReportForm(UUID reportId, Format form, byte[] content) {
        this.id = Ids.next();
        this.reportId = reportId;
        this.form = form;
        this.checksum = Checksum.of(content);
        this.content = content.clone();
    }

    Format form() {
        return form;
    }

    String checksum() {
        return checksum;
    }

    byte[] content() {
        return content.clone();
    }
}
