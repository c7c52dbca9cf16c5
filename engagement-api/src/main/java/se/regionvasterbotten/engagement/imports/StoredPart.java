package se.regionvasterbotten.engagement.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import se.regionvasterbotten.engagement.ledger.Ids;

/** Some rows of a list as they came, kept from the preview until the list is decided on. */
@Entity
@Table(name = "participant_list_part")
class StoredPart {
    /** How many rows a part holds at most. */
    static final int ROWS = 500;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "list_id")
    private UUID listId;

    @Column(name = "sort_order")
    private int order;

    @Column(name = "content")
    private String content;

    /** A row as it is written here. */
    record Row(int number, List<String> cells) {
        static Row of(Line line) {
            return new Row(line.number(), line.kept());
        }

        Line line() {
            return Line.of(number, cells);
        }
    }

    protected StoredPart() {}

    StoredPart(UUID listId, int order, List<Row> rows) {
        this.id = Ids.next();
        this.listId = listId;
        this.order = order;
        this.content = Portion.write(rows);
    }

    List<Row> rows() {
        return Portion.read(content, Row.class);
    }

    void keep(List<Row> rows) {
        content = Portion.write(rows);
    }
}
