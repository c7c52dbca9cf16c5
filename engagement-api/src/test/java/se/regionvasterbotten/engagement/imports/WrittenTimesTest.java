package se.regionvasterbotten.engagement.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When somebody registered or was checked in is an answer, and nothing that only begins like a time is. */
class WrittenTimesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-12",
                "2025/03/12",
                "2025.3.12",
                "12.3.2025",
                "12/3/2025",
                "3/25/2025",
                "12-03-2025",
                "20250312",
                "12 mars 2025",
                "onsdag den 12 mars 2025",
                "March 12, 2025",
                "Wed, Mar 12, 2025 at 9:15 AM",
                "12 okt. 2025 kl. 09.15",
                "3/12/2025 9:15 AM",
                "3/12/25, 9:15:02 PM",
                "2025-03-12 9.15 em",
                "2025-03-12 09:15 f.m.",
                "2025-03-12T09:15:00.123456Z",
                "2025-03-12 09:15:00,5 +01:00",
                "2025-03-12T09:15+0100",
                "2025-03-12 09:15 CET",
                "2025-03-12 09:15 (UTC+1)",
                "2025-03-12T08:15:00+01:00[Europe/Stockholm]",
                "2025-03-12 09:15 Europe/Stockholm",
                "12-Mar-25",
                "20250312T0915",
                "2025-01-01 1230",
                "08:41",
                "8.41",
                "08:41:05"
            })
    void a_time_is_a_yes(String time) {
        ParticipantList list = attended(time);

        assertThat(list.findings()).isEmpty();
        assertThat(list.participants()).extracting(Participant::attended).containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-12 kom ej",
                "2025-09-17 nej, sjuk",
                "2025-02-30",
                "99/99/9999",
                "13/13/2025",
                "31.4.2025",
                "20251301",
                "0001-01-01",
                "99:99",
                "24:00",
                "08:60",
                "2025-03-12 25:00",
                "2025-03-12 13:15 PM",
                "12 kvarts 2025",
                "08:15-16:00",
                "12 mars"
            })
    void what_is_no_time_is_no_answer(String text) {
        assertThat(attended(text).findings()).extracting(Finding::type).containsExactly(FindingType.UNKNOWN_ANSWER);
    }

    @Test
    void a_check_in_decides_where_the_status_says_no_more_than_that_somebody_was_expected() {
        ParticipantList list = Files.read(Files.utf8("""
                Namn;E-post;Deltagarstatus;Checked in at
                Åsa Öhrn;asa@granen.example;Deltar;2025-03-27 08:41
                Bo Ek;bo@granen.example;Deltar;
                """));

        assertThat(list.participants()).extracting(Participant::attended).containsExactly(true, false);
    }

    private static ParticipantList attended(String text) {
        return Files.read(Files.utf8(
                "Namn\tE-post\tIncheckad\nÅsa Öhrn\tasa@granen.example\t\"" + text.replace("\"", "") + "\"\n"));
    }
}
