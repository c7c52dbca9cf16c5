package se.regionvasterbotten.engagement.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Ids;

/** A finding, as it was when the list was last tried. */
@Entity
@Table(name = "participant_list_finding")
class StoredFinding {
    private static final int ROOM = 300;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "list_id")
    private UUID listId;

    @Column(name = "sort_order")
    private int order;

    @Column(name = "list_row")
    private int row;

    @Enumerated(EnumType.STRING)
    @Column(name = "list_column")
    private @Nullable ListColumn column;

    @Column(name = "given_value")
    private @Nullable String value;

    @Enumerated(EnumType.STRING)
    @Column(name = "finding_type")
    private FindingType type;

    @Column(name = "detail")
    private @Nullable String detail;

    protected StoredFinding() {}

    StoredFinding(UUID listId, int order, Finding finding) {
        this.id = Ids.next();
        this.listId = listId;
        this.order = order;
        this.row = finding.row();
        this.column = finding.column();
        this.value = shortened(finding.value());
        this.type = finding.type();
        this.detail = shortened(finding.detail());
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= ROOM ? text : text.substring(0, ROOM - 1) + "…";
    }

    Finding finding() {
        return new Finding(row, column, value, type, detail);
    }
}
