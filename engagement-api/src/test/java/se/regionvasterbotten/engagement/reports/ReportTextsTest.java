package se.regionvasterbotten.engagement.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.ladder.Kind;

/** The sentences of a draft, for none, one and many. */
class ReportTextsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0  | ingen organisation",
                "1  | en organisation",
                "2  | två organisationer",
                "12 | tolv organisationer",
                "13 | 13 organisationer",
                "1200 | 1\u00a0200 organisationer",
            })
    void organisations_are_counted_in_words_up_to_twelve(int number, String words) {
        assertThat(ReportWords.count("organisations", number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-01-01 | 2026-01-01 | 2025",
                "2024-01-01 | 2026-01-01 | 2024–2025",
                "2025-04-01 | 2026-01-01 | perioden 1 april 2025–31 december 2025",
            })
    void a_period_is_a_year_where_it_is_one(LocalDate from, LocalDate to, String words) {
        assertThat(ReportWords.period(from, to)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | Vid början av 2025 fanns ingen organisation som bara hade lyssnat.",
                "1 | 0 | Vid början av 2025 fanns en organisation som bara hade lyssnat. Den blev inte aktiv under 2025.",
                "1 | 1 | Vid början av 2025 fanns en organisation som bara hade lyssnat. Den blev aktiv under 2025.",
                "3 | 0 | Vid början av 2025 fanns tre organisationer som bara hade lyssnat. Ingen av dem blev aktiv under 2025, och ingen hade nått Deltagande eller högre innan 2025 var slut.",
                "3 | 1 | Vid början av 2025 fanns tre organisationer som bara hade lyssnat. En av dem blev aktiv under 2025, och ingen hade nått Deltagande eller högre innan 2025 var slut.",
                "3 | 2 | Vid början av 2025 fanns tre organisationer som bara hade lyssnat. Två av dem blev aktiva under 2025, och ingen hade nått Deltagande eller högre innan 2025 var slut.",
            })
    void listeners_that_became_active(int listeners, int active, String sentence) {
        Report2025 report = new Report2025().listeners(listeners, active);

        assertThat(report.draft(Section.LADDER)).endsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | Under 2025 hölls inga aktiviteter vid mötesplatserna eller kontoren.",
                "1 | 0 | Under 2025 hölls en aktivitet vid mötesplatserna och kontoren. Ingen organisation medverkade.",
                "1 | 1 | Under 2025 hölls en aktivitet vid mötesplatserna och kontoren. En organisation medverkade.",
                "3 | 2 | Under 2025 hölls tre aktiviteter vid mötesplatserna och kontoren. Två organisationer medverkade i minst en av dem.",
            })
    void activities_and_those_who_took_part(int activities, int organisations, String sentence) {
        Report2025 report = new Report2025().held(activities, organisations);

        assertThat(report.draft(Section.SUMMARY)).startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 0 | Så nås steget",
                "1 | 1 | 0 | En organisation hade Intresse som högsta steg när 2025 började, eller nådde eller passerade det under 2025. Den gick inte vidare.",
                "1 | 1 | 1 | En organisation hade Intresse som högsta steg när 2025 började, eller nådde eller passerade det under 2025. Den gick vidare.",
                "2 | 4 | 0 | Fyra organisationer hade Intresse som högsta steg när 2025 började, eller nådde eller passerade det under 2025. Av dem gick ingen vidare.",
                "2 | 4 | 1 | gick en vidare.",
                "2 | 4 | 3 | gick tre vidare.",
            })
    void how_many_went_on(int came, int could, int wentOn, String sentence) {
        Report2025 report = new Report2025().rung(2, came, could, wentOn);

        assertThat(report.draft(Section.INTEREST)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Ingen organisation var vilande.",
                "1 | En organisation var vilande och kan bjudas in på nytt.",
                "2 | Två organisationer var vilande och kan bjudas in på nytt.",
            })
    void the_dormant(int dormant, String sentence) {
        assertThat(new Report2025().dormant(dormant).draft(Section.AHEAD)).contains(sentence);
    }

    @Test
    void every_kind_of_evidence_can_be_told_as_what_was_done_and_what_had_been() {
        assertThat(Stream.of(Kind.values()))
                .allSatisfy(kind -> {
                    assertThat(ReportWords.of("did." + kind, "vid ”X”", "1 maj 2025"))
                            .contains("den 1 maj 2025", "X");
                    assertThat(ReportWords.of("had." + kind, "vid ”X”")).contains("X");
                })
                .filteredOn(Kind::membership)
                .allSatisfy(kind -> assertThat(ReportWords.of("trail.member." + kind, "X", "1 maj 2025"))
                        .contains("1 maj 2025"));
    }

    @Test
    void no_sentence_claims_a_cause() throws Exception {
        Properties words = new Properties();
        try (var reader = new InputStreamReader(
                ReportWords.class.getResourceAsStream("underlag.properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        assertThat(words.values())
                .isNotEmpty()
                .noneSatisfy(sentence -> assertThat(sentence.toString())
                        .containsPattern("tack vare|till följd av|därför att|resulterade i|ledde till (?!det andra)"));
    }

    @Test
    void words_of_the_register_are_not_markdown() {
        assertThat(Markdown.escaped("A*B_[C](d) <e>\n- f")).isEqualTo("A\\*B\\_\\[C\\](d) \\<e\\> - f");
    }

    @Test
    void named_figures_are_filled_in_and_unknown_ones_told() {
        NamedFigures names = NamedFigures.of(new Report2025().dormant(2).facts());

        assertThat(names.fill("Under {{period}} var {{ dormant }} vilande.")).isEqualTo("Under 2025 var 2 vilande.");
        assertThat(names.unknownIn("{{dormant}} {{sovande}} {{}}")).isEqualTo(List.of("sovande", ""));
        assertThat(names.all()).allSatisfy(one -> assertThat(one.meaning()).isNotBlank());
    }

    @Test
    void every_section_has_a_draft_even_of_a_year_without_anything() {
        assertThat(Section.values())
                .allSatisfy(
                        section -> assertThat(new Report2025().draft(section)).isNotBlank());
    }
}
