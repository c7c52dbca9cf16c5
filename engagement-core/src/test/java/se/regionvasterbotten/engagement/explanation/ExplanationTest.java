package se.regionvasterbotten.engagement.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.regionvasterbotten.engagement.explanation.Example.GRAND;
import static se.regionvasterbotten.engagement.explanation.Example.organisation;
import static se.regionvasterbotten.engagement.explanation.Example.other;
import static se.regionvasterbotten.engagement.explanation.Example.person;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.standing.State;

/** What an explanation holds and how its parts are said; whole explanations stand on the page {@code docs/explanations.md}. */
class ExplanationTest {
    @Test
    void the_structure_has_the_evidence_the_dates_the_other_sector_and_what_is_missing() {
        ThemeExplanation theme = organisation("Norra universitetet", "akademi")
                .gave(Kind.LISTENER, "2024-01-01", "skog", GRAND)
                .held(Kind.PARTNER, "2023-01-01", "2024-07-01", "skog", other("näringsliv", "2023-03-01", null))
                .explained()
                .themes()
                .get(0);

        assertThat(theme.theme()).isEqualTo("skog");
        assertThat(theme.since()).isEqualTo("2023-03-01");
        assertThat(theme.reached()).isEqualTo("2023-03-01");
        assertThat(theme.until()).isEqualTo("2026-07-01");
        assertThat(theme.then()).isEqualTo(State.DORMANT);
        assertThat(theme.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.grounds())
                        .singleElement()
                        .satisfies(ground -> {
                            assertThat(ground.piece().kind()).isEqualTo(Kind.PARTNER);
                            assertThat(ground.others()).containsExactly(other("näringsliv", "2023-03-01", null));
                        }));
        assertThat(theme.lacks())
                .extracting(lack ->
                        lack.missing().rule().id() + " " + lack.missing().name())
                .containsExactly(
                        "influence-initiative ONE_OF", "influence-document ONE_OF", "influence-document DOCUMENTED");
    }

    @Test
    void half_a_pair_is_told_from_none() {
        Lack half = person("Karin Ek")
                .gave(Kind.PARTICIPANT, "2025-01-01", "skog", GRAND)
                .explained()
                .themes()
                .get(0)
                .lacks()
                .get(1);
        Lack none = person("Karin Ek")
                .gave(Kind.PARTICIPANT, "2025-01-01", "skog")
                .explained()
                .themes()
                .get(0)
                .lacks()
                .get(1);

        assertThat(half.already()).isEqualTo(1);
        assertThat(none.already()).isZero();
    }

    @ParameterizedTest(name = "{0} participations")
    @CsvSource({
        "1,  deltog i en panel den 1 december 2025.,              took part in a panel on 1 December 2025.",
        "2,  'deltog i två paneler, senast den 2 december 2025.', 'took part in two panels, most recently on 2 December 2025.'",
        "12, 'deltog i tolv paneler, senast den 12 december 2025.', 'took part in twelve panels, most recently on 12 December 2025.'",
        "13, 'deltog i 13 paneler, senast den 13 december 2025.', 'took part in 13 panels, most recently on 13 December 2025.'"
    })
    void numbers_are_words_up_to_twelve_and_the_singular_is_one(int count, String swedish, String english) {
        Example someone = person("Karin Ek");
        for (int day = 1; day <= count; day++) {
            someone.gave(Kind.PANELLIST, "2025-12-%02d".formatted(day), "skog");
        }

        assertThat(someone.swedish()).contains("därför att personen " + swedish);
        assertThat(someone.english()).contains("because the person " + english);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_has_words_in_both_languages_for_one_and_for_many_now_and_then(Kind kind) {
        Example one = organisation("Bolaget", "näringsliv");
        Example many = organisation("Bolaget", "näringsliv");
        if (kind.membership()) {
            one.held(kind, "2025-01-01", null, "skog");
            many.held(kind, "2025-01-01", "2025-02-01", "skog").held(kind, "2025-03-01", "2025-04-01", "skog");
        } else {
            one.gave(kind, "2025-01-01", "skog");
            many.gave(kind, "2025-01-01", "skog").gave(kind, "2025-02-01", "skog");
        }

        for (String text : new String[] {one.swedish(), many.swedish(), one.english(), many.english()}) {
            assertThat(text).doesNotContain("{", "}", "explanation.", "null", "  ");
        }
        assertThat(many.swedish()).containsPattern("därför att organisationen [^.]*två ");
        assertThat(many.english()).containsPattern("because the organisation [^.]*(two |twice)");
    }

    @Test
    void own_staff_only_and_nobody_are_told_apart() {
        assertThat(Example.OWN_STAFF.text(Subject.person("Rut"), Names.AS_TOLD, Locale.ROOT))
                .startsWith(
                        "Rut står inte på trappan: alla insatser, den första den 1 mars 2025, är gjorda på uppdrag");
        assertThat(person("Rut").swedish()).startsWith("Rut står ännu inte på trappan");
        assertThat(person("Rut").gave(Kind.PANELLIST, "2026-01-01", "skog").swedish())
                .startsWith("Rut står ännu inte på trappan: till och med den 31 december 2025 finns");
    }

    @Test
    void several_themes_are_led_by_the_highest_and_one_may_be_asked_for_alone() {
        Example someone = organisation("Bolaget", "näringsliv")
                .gave(Kind.PANELLIST, "2025-01-01", "skog")
                .gave(Kind.PANELLIST, "2025-01-01", "energi")
                .gave(Kind.LISTENER, "2025-01-01", "rymd");

        assertThat(someone.swedish().lines())
                .hasSize(4)
                .first()
                .isEqualTo("Bolaget står som högst på Intresse, i frågorna energi och skog.");
        assertThat(someone.explained().text("rymd", someone.subject(), Names.AS_TOLD, Locale.ROOT))
                .startsWith("Bolaget står på Medvetenhet i frågan rymd")
                .doesNotContain("\n");
        assertThat(someone.explained().text("hav", someone.subject(), Names.AS_TOLD, Locale.ROOT))
                .startsWith("Bolaget står ännu inte på trappan");
        assertThat(someone.asOf("2030-01-01").swedish().lines().findFirst())
                .contains("Bolaget är vilande i alla frågor.");
    }

    @Test
    void the_callers_names_are_used_and_what_looks_like_a_pattern_is_left_alone() {
        Names named = new Names() {
            @Override
            public String theme(String id, Locale locale) {
                return locale.equals(Locale.ENGLISH) ? "forest {0}" : "skog {0}";
            }

            @Override
            public String meetingPlace(String id, Locale locale) {
                return "Lycka's | {1,choice,0#x}";
            }
        };
        Example someone = person("K {4} d'Or").gave(Kind.PANELLIST, "2025-01-01", "t-1", "p-1");

        assertThat(someone.explained().text(someone.subject(), named, Locale.ENGLISH))
                .startsWith(
                        "K {4} d'Or stands at Interest on the theme forest {0}, because the person took part in a panel"
                                + " at Lycka's | {1,choice,0#x} on 1 January 2025.");
    }

    @Test
    void the_machines_own_language_and_time_zone_change_nothing() {
        Example someone = person("Karin Ek").gave(Kind.PANELLIST, "2024-02-29", "skog", GRAND);
        String swedish = someone.swedish();
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(someone.swedish()).isEqualTo(swedish).contains("till och med den 27 februari 2026");
            assertThat(someone.text(Locale.GERMAN)).isEqualTo(swedish);
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void support_to_the_end_of_the_calendar_has_no_end() {
        assertThat(person("Framtida")
                        .gave(Kind.PANELLIST, "9999-01-01", "skog")
                        .asOf("9999-12-31")
                        .swedish())
                .contains("den 1 januari 9999. Det gäller utan slut.");
    }

    @Test
    void an_explanation_of_nobody_is_refused() {
        assertThatThrownBy(() -> Subject.person(" ")).hasMessageContaining("give the name");
    }
}
