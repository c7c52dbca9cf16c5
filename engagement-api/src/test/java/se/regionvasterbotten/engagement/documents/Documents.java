package se.regionvasterbotten.engagement.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.pictures.Gallery;
import se.regionvasterbotten.engagement.tables.Column;
import se.regionvasterbotten.engagement.tables.Kind;
import se.regionvasterbotten.engagement.tables.Table;
import se.regionvasterbotten.engagement.words.Text;

/** Documents with all that a document can have. */
final class Documents {
    static final Locale SWEDISH = Locale.forLanguageTag("sv");
    static final LocalDate MADE = LocalDate.of(2026, 1, 15);
    static final String MARKDOWN = """
            Regionen är **inte enbart** en råvaruleverantör utan har en *viktig roll* i teknikutveckling. Se [regionens sidor](https://www.regionvasterbotten.se/om?a=1&b=2).

            # En rubrik i löptexten

            - Stärka synergier mellan mötesplatserna
              - nationellt
              - regionalt
            - Fler aktörer ska gå från **passiva åhörare** till *aktiva deltagare*

            3. Tredje punkten
            4. Fjärde punkten, med `kod`

            > Personliga relationer är avgörande.

            | Sektor | Aktörer |
            |:--|--:|
            | akademi | 12 |
            | civilsamhälle | 7 |

            ***

                indragen rad

            Radbrott här\\
            och fortsättning.
            """;

    private Documents() {}

    /** Every kind of block, every picture, a table over several pages, one with many columns, one of nothing. */
    static Document everything(Locale locale) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Bakgrund", "bakgrund"));
        blocks.add(new Block.Prose(
                "Region Västerbotten driver fyra strategiska mötesplatser. Under 2025 tog 14 organisationer minst ett steg.",
                Origin.GENERATED));
        blocks.add(new Block.Prose(MARKDOWN, Origin.WRITTEN));
        blocks.add(new Block.Remark(
                "Uppföljning, inte utvärdering",
                "Siffrorna visar **vad** som hände, inte *varför*.",
                Origin.GENERATED));
        blocks.add(new Block.Heading(1, "Engagemangstrappan, steg för steg", "trappan"));
        Gallery.ordinary(locale).forEach((name, picture) -> {
            blocks.add(new Block.Heading(2, picture.table().title(), "bild-" + name));
            blocks.add(new Block.Illustration(picture, picture.table().description()));
            blocks.add(new Block.Tabulated(picture.table().title(), picture.table()));
        });
        blocks.add(new Block.Heading(1, "Bilaga: definitioner och metod", "bilaga"));
        blocks.add(new Block.Heading(2, "Alla förflyttningar", "alla"));
        blocks.add(new Block.Heading(3, "Rad för rad", "rader"));
        blocks.add(new Block.Tabulated("Förflyttningar", rows(90, locale)));
        blocks.add(new Block.Tabulated("Bred tabell", wide(locale)));
        blocks.add(new Block.Tabulated("Rättat sedan dess", rows(0, locale)));
        blocks.add(
                new Block.Facts(List.of(new Fact("Underlag", "1 204 insatser"), new Fact("Metod", "Trappversion 1"))));
        return of(locale, blocks);
    }

    /** A document of those blocks. */
    static Document of(Locale locale, List<Block> blocks) {
        return new Document(
                "Uppföljning av strategiska mötesplatser 2025",
                "Underlag till Regionala utvecklingsnämnden",
                "Region Västerbotten",
                locale,
                MADE,
                List.of(
                        new Fact("Period", "1 januari–31 december 2025"),
                        new Fact("Registret som det var känt", "15 januari 2026 klockan 09:00"),
                        new Fact("Trappversion", "1"),
                        new Fact("Ärendenummer", "RUN 2026-0042"),
                        new Fact("Kontrollsumma", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")),
                blocks);
    }

    static Table rows(int rows, Locale locale) {
        return new Table(
                "movements",
                "Förflyttningar",
                "Förflyttningar i ordning",
                locale,
                List.of(
                        column("Organisation", Kind.TEXT),
                        column("Dag", Kind.DAY),
                        column("Insatser", Kind.WHOLE),
                        column("Andel", Kind.DECIMAL),
                        column("Bekräftad", Kind.TRUTH)),
                IntStream.range(0, rows)
                        .mapToObj(i -> Arrays.<@Nullable Object>asList(
                                "Storforsheda kommun " + i,
                                LocalDate.of(2025, 1, 1).plusDays(i),
                                i * 1000,
                                i % 4 / 4.0,
                                i % 2 == 0))
                        .toList());
    }

    private static Table wide(Locale locale) {
        List<Column> columns = new ArrayList<>(List.of(column("Sektor", Kind.TEXT)));
        List<@Nullable Object> cells = new ArrayList<>(List.of("innovationssystem"));
        for (int i = 1; i < 11; i++) {
            columns.add(column("Steg och tillstånd " + i, Kind.DECIMAL));
            cells.add(i == 5 ? null : new BigDecimal("1234.5"));
        }
        return new Table("wide", "Bred tabell", "Många kolumner", locale, columns, List.of(cells));
    }

    private static Column column(String heading, Kind kind) {
        return new Column("column", new Text(heading, heading), kind);
    }
}
