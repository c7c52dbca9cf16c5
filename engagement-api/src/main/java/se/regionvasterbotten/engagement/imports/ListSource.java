package se.regionvasterbotten.engagement.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** How the lists of one source are to be understood. A setting and no fact: the latest told holds. */
@Entity
@Table(name = "list_source")
class ListSource {
    @Id
    @Column(name = "source_key")
    private String key;

    @Column(name = "mapping")
    private String mapping;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected ListSource() {}

    ListSource(String key, ListMapping mapping, OffsetDateTime recordedAt) {
        this.key = key;
        this.mapping = Portion.write(mapping);
        this.recordedAt = recordedAt;
    }

    String key() {
        return key;
    }

    ListMapping mapping() {
        return Portion.one(mapping, ListMapping.class);
    }
}
