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
import se.regionvasterbotten.engagement.tables.Column;
import se.regionvasterbotten.engagement.tables.Kind;
import se.regionvasterbotten.engagement.tables.Table;

/** A report as a document. */
class ReportDocumentTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-15T08:00:00Z");

    private final ReportFacts facts = new Report2025().held(2, 1).dormant(1).facts();
    private ReportPersons persons = new ReportPersons(List.of("Året är öppet."), null);
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
                        "Personer på trappan",
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
    void what_was_done_stands_in_tables_and_each_theme_that_was_carried_in_a_picture() {
        ReportFacts told = new Report2025()
                .held(2, 1)
                .carried("energi")
                .carried("skog")
                .reach("Mötesplats Lycksele", 1, 1200)
                .facts();
        Report carried = new Report("Underlag 2025", told, NOW);
        Document document = ReportDocument.of(carried, composition(carried, told, ""));

        assertThat(document.headings()).extracting(Block.Heading::text).contains("Frågor som förts vidare");
        assertThat(tables(document))
                .contains(
                        List.of("Mötesplats Lycksele", 1, 1200L),
                        List.of("Energi", "nationell mötesplats", "digital mötesplats", 1, 1),
                        List.of("Skog", "nationell mötesplats", "digital mötesplats", 1, 1));
        assertThat(document.blocks())
                .filteredOn(Block.Illustration.class::isInstance)
                .extracting(block -> ((Block.Illustration) block).caption())
                .contains("Frågans väg: energi", "Frågans väg: skog", "Frågornas väg mellan mötesplatserna");
        assertThat(told.carried()).singleElement().satisfies(one -> {
            assertThat(one.themes()).containsExactly("energi", "skog");
            assertThat(one.organisations()).containsExactly("Bärarna AB");
        });
        assertThat(new DraftTexts(told, FirstLadder.VERSION).of(Section.LESSONS))
                .contains("Energi och skog: från ”Dag 1”", "Vid båda medverkade Bärarna AB.");
    }

    @Test
    void persons_stand_in_the_protected_table_alone_with_what_is_hidden_as_two_dots() {
        List<Column> columns = List.of(
                Column.text("year"),
                Column.of("closedAt", Kind.INSTANT),
                Column.text("division"),
                Column.text("group"),
                Column.of("name", Kind.TEXT, "groupName"),
                Column.of("persons", Kind.PROTECTED),
                Column.text("note"));
        Table closed = new Table(
                "persons",
                "Personer",
                "",
                ReportWords.SWEDISH,
                columns,
                List.of(
                        Arrays.asList("2025", NOW, "ALL", "ALL", "alla som deltog", 17, null),
                        Arrays.asList("2025", NOW, "RUNG", "RUNG_5", "Påverkan och handling", null, "dolt")));
        persons = new ReportPersons(List.of("Regeln."), closed);
        Document document = document("");

        assertThat(tables(document))
                .contains(List.of("Alla som deltog", 17), Arrays.asList("Påverkan och handling", null));
        assertThat(DocumentHtml.render(document))
                .containsPattern("Påverkan och handling</th><td class=\"number\">\\.\\.</td>");
        assertThat(composition("").content().persons().table()).isNotNull();
    }

    private static List<List<Object>> tables(Document document) {
        return document.blocks().stream()
                .filter(Block.Tabulated.class::isInstance)
                .flatMap(block -> ((Block.Tabulated) block).table().rows().stream())
                .toList();
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
        return composition(report, facts, lessons);
    }

    private Composition composition(Report report, ReportFacts facts, String lessons) {
        DraftTexts texts = new DraftTexts(facts, FirstLadder.VERSION);
        List<ReportSection> sections = Arrays.stream(Section.values())
                .map(section -> new ReportSection(report.id(), section, texts.of(section)))
                .toList();
        if (!lessons.isEmpty()) {
            sections.get(Section.LESSONS.ordinal()).write(lessons, NOW);
        }
        return Composition.of(report, sections, FirstLadder.VERSION, persons);
    }
}
