package se.regionvasterbotten.engagement.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.documents.Block;
import se.regionvasterbotten.engagement.documents.Document;
import se.regionvasterbotten.engagement.documents.DocumentHtml;
import se.regionvasterbotten.engagement.documents.Fact;
import se.regionvasterbotten.engagement.documents.Origin;
import se.regionvasterbotten.engagement.ladder.FirstLadder;

/** A report as a document. */
class ReportDocumentTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-15T08:00:00Z");

    private final ReportFacts facts = new Report2025().held(2, 1).dormant(1).facts();
    private final Report report = new Report("Underlag 2025", facts, NOW);

    @Test
    void it_has_the_seeds_headings_in_their_order_and_an_appendix() {
        assertThat(document("").headings())
                .extracting(Block.Heading::text)
                .containsExactly(
                        "Bakgrund",
                        "Sammanfattning av årets aktiviteter",
                        "Engagemangstrappan – så skapas långsiktig samverkan",
                        "Medvetenhet",
                        "Intresse",
                        "Deltagande",
                        "Samverkan",
                        "Påverkan och handling",
                        "Lärdomar",
                        "Fortsatt arbete",
                        "Bilaga: regler, definitioner och metod",
                        "Trappans regler",
                        "Vad siffrorna betyder",
                        "Så är siffrorna framtagna",
                        "Rättelser");
    }

    @Test
    void what_an_official_wrote_is_told_from_what_was_generated() {
        Document document = document("Vi lärde oss av {{dormant}} vilande.");

        assertThat(document.blocks())
                .filteredOn(Block.Prose.class::isInstance)
                .extracting(Block.Prose.class::cast)
                .filteredOn(prose -> prose.origin() == Origin.WRITTEN)
                .extracting(Block.Prose::markdown)
                .containsExactly("Vi lärde oss av 1 vilande.");
    }

    @Test
    void the_first_page_says_what_it_is_pinned_to_and_by_what_it_is_known() {
        assertThat(ReportDocument.of(report, composition(""), "abc").facts())
                .extracting(Fact::value)
                .containsExactly(
                        "1 januari 2025–31 december 2025",
                        "15 januari 2026 kl. 09.00",
                        "1",
                        "Fryst, ändras inte mer",
                        "abc");
    }

    @Test
    void the_same_report_is_the_same_page() {
        assertThat(DocumentHtml.render(document(""))).isEqualTo(DocumentHtml.render(document("")));
        assertThat(CanonicalJson.bytes(CanonicalJson.of(composition("").content())))
                .isEqualTo(CanonicalJson.bytes(CanonicalJson.of(composition("").content())));
    }

    private Document document(String lessons) {
        return ReportDocument.of(report, composition(lessons));
    }

    private Composition composition(String lessons) {
        DraftTexts texts = new DraftTexts(facts, FirstLadder.VERSION);
        List<ReportSection> sections = Arrays.stream(Section.values())
                .map(section -> new ReportSection(report.id(), section, texts.of(section)))
                .toList();
        if (!lessons.isEmpty()) {
            sections.get(Section.LESSONS.ordinal()).write(lessons, NOW);
        }
        return Composition.of(report, sections, FirstLadder.VERSION);
    }
}
