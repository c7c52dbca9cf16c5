package se.regionvasterbotten.engagement.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Ids;

/** A section of a report as it is kept: the draft that was generated, and apart from it what an official wrote instead. */
@Entity
@Table(name = "report_section")
class ReportSection {
    private static final String BETWEEN = " ";

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "section")
    private String section;

    @Column(name = "generated")
    private String generated;

    @Column(name = "written")
    private @Nullable String written;

    @Column(name = "written_at")
    private @Nullable OffsetDateTime writtenAt;

    @Column(name = "chosen")
    private @Nullable String chosen;

    /** For JPA. */
    protected ReportSection() {}

    ReportSection(UUID reportId, Section section, String generated) {
        this.id = Ids.next();
        this.reportId = reportId;
        this.section = section.word();
        this.generated = generated;
    }

    /** Generates the draft anew; what was written stays. */
    void generate(String text) {
        generated = text;
    }

    /** Writes a text in the place of the draft; null takes the draft back. */
    void write(@Nullable String text, OffsetDateTime now) {
        written = text;
        writtenAt = text == null ? null : now;
    }

    /** Chooses examples, none with an empty list; null leaves the choice to the product. */
    void choose(@Nullable List<UUID> organisations) {
        chosen = organisations == null
                ? null
                : organisations.stream().map(UUID::toString).collect(Collectors.joining(BETWEEN));
    }

    Section section() {
        return Section.of(section).orElseThrow();
    }

    String generated() {
        return generated;
    }

    Optional<String> written() {
        return Optional.ofNullable(written);
    }

    /** The organisations that were chosen; empty when the choice is the product's. */
    Optional<List<UUID>> chosen() {
        return Optional.ofNullable(chosen)
                .map(ids -> Arrays.stream(ids.split(BETWEEN))
                        .filter(id -> !id.isEmpty())
                        .map(UUID::fromString)
                        .toList());
    }
}
