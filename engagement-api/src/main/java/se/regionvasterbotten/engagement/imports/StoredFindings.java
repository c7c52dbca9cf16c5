package se.regionvasterbotten.engagement.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Ids;

/** Some findings, as they were when the list was last tried. */
@Entity
@Table(name = "participant_list_findings")
class StoredFindings {
    /** How many findings a portion holds at most. */
    static final int MOST = 500;

    private static final int ROOM = 300;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "list_id")
    private UUID listId;

    @Column(name = "sort_order")
    private int order;

    @Column(name = "total")
    private int total;

    @Column(name = "content")
    private String content;

    protected StoredFindings() {}

    StoredFindings(UUID listId, int order, List<Finding> findings) {
        this.id = Ids.next();
        this.listId = listId;
        this.order = order;
        this.total = findings.size();
        this.content = Portion.write(findings.stream().map(StoredFindings::cut).toList());
    }

    private static Finding cut(Finding finding) {
        return new Finding(
                finding.row(), finding.column(), cut(finding.value()), finding.type(), cut(finding.detail()));
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= ROOM ? text : text.substring(0, ROOM - 1) + "…";
    }

    List<Finding> findings() {
        return Portion.read(content, Finding.class);
    }
}
