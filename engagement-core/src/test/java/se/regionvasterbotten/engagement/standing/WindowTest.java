package se.regionvasterbotten.engagement.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.standing.Told.ENERGY;
import static se.regionvasterbotten.engagement.standing.Told.day;
import static se.regionvasterbotten.engagement.standing.Told.other;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.OtherMember;
import se.regionvasterbotten.engagement.ladder.Kind;

/** RULES section 3: how long evidence supports, at the boundary days. */
class WindowTest {
    @ParameterizedTest(name = "a panel on {0} gives {2} on {1}")
    @CsvSource({
        "2025-03-21, 2025-03-20, NOT_YET", "2025-03-21, 2025-03-21, RUNG_2", "2025-03-21, 2027-03-20, RUNG_2",
        "2025-03-21, 2027-03-21, DORMANT", "2024-02-29, 2026-02-27, RUNG_2", "2024-02-29, 2026-02-28, DORMANT",
        "2024-12-31, 2026-12-30, RUNG_2", "2024-12-31, 2026-12-31, DORMANT", "2025-03-21, 9999-12-31, DORMANT"
    })
    void a_contribution_supports_for_twenty_four_months(String given, String asOf, State state) {
        assertThat(Told.ofSomeone().gave(Kind.PANELLIST, given).position(asOf).state())
                .isEqualTo(state);
    }

    @ParameterizedTest(name = "a working group from 2025-01-01 to {0} gives {2} on {1}")
    @CsvSource({
        ", 2024-12-31, NOT_YET",
        ", 2025-01-01, RUNG_3",
        ", 9999-12-31, RUNG_3",
        "2025-01-02, 2027-01-01, RUNG_3",
        "2025-01-02, 2027-01-02, DORMANT",
        "2025-07-01, 2027-06-30, RUNG_3",
        "2025-07-01, 2027-07-01, DORMANT"
    })
    void a_membership_supports_while_it_lasts_and_twenty_four_months_after(String to, String asOf, State state) {
        assertThat(Told.ofSomeone()
                        .held(Kind.WORKING_GROUP_MEMBER, "2025-01-01", to)
                        .position(asOf)
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest(name = "participations on {0} and {1} give {3} on {2}")
    @CsvSource({
        "2024-03-01, 2025-03-01, 2025-02-28, 1", "2024-03-01, 2025-03-01, 2025-03-01, 2",
        "2024-03-01, 2025-03-01, 2026-02-28, 2", "2024-03-01, 2025-03-01, 2026-03-01, 1",
        "2024-03-01, 2026-02-28, 2026-02-28, 2", "2024-03-01, 2026-03-01, 2026-03-01, 1"
    })
    void a_pair_supports_while_both_do(String first, String second, String asOf, int rung) {
        assertThat(Told.ofSomeone()
                        .gave(Kind.PARTICIPANT, first)
                        .gave(Kind.PARTICIPANT, second)
                        .rung(asOf))
                .isEqualTo(rung);
    }

    @Test
    void two_participations_make_no_pair_at_one_activity_or_without_one_or_on_two_themes() {
        Told sameActivity = Told.ofSomeone()
                .and(Contribution.of("1", Kind.PARTICIPANT, day("2025-01-01"), ENERGY)
                        .at("a")
                        .by("p", "o"))
                .and(Contribution.of("2", Kind.PARTICIPANT, day("2025-01-01"), ENERGY)
                        .at("a")
                        .by("q", "o"));
        Told withoutActivity = Told.ofSomeone()
                .and(Contribution.of("1", Kind.PARTICIPANT, day("2025-01-01"), ENERGY))
                .and(Contribution.of("2", Kind.PARTICIPANT, day("2025-01-02"), ENERGY));
        Told twoThemes = Told.ofSomeone()
                .gave(Kind.PARTICIPANT, "2025-01-01", "skog")
                .gave(Kind.PARTICIPANT, "2025-01-02", ENERGY);

        assertThat(sameActivity.rung("2025-01-02")).isEqualTo(1);
        assertThat(withoutActivity.rung("2025-01-02")).isEqualTo(1);
        assertThat(twoThemes.rung("2025-01-02")).isEqualTo(1);
    }

    @Test
    void two_activities_on_one_day_make_a_pair() {
        Told told = Told.ofSomeone()
                .and(Contribution.of("1", Kind.PARTICIPANT, day("2025-01-01"), ENERGY)
                        .at("a"))
                .and(Contribution.of("2", Kind.PARTICIPANT, day("2025-01-01"), ENERGY)
                        .at("b"));

        assertThat(told.rung("2025-01-01")).isEqualTo(2);
        assertThat(told.onEnergy("2025-01-01").reasons().get(0).contributions()).containsExactly("1", "2");
    }

    @ParameterizedTest(name = "partner {0} to {1}, the other sector {2} to {3}: rung {5} on {4}")
    @CsvSource({
        "2024-10-01, , 2025-01-15, , 2025-01-14, 3", "2024-10-01, , 2025-01-15, , 2025-01-15, 4",
        "2024-10-01, , 2025-01-15, , 9999-12-31, 4", "2024-10-01, , 2025-01-15, 2025-03-01, 2027-02-28, 4",
        "2024-10-01, , 2025-01-15, 2025-03-01, 2027-03-01, 3", "2024-10-01, 2025-01-15, 2025-01-15, , 2025-01-15, 3",
        "2024-10-01, 2025-01-16, 2025-01-15, , 2027-01-15, 4", "2024-10-01, 2025-01-16, 2025-01-15, , 2027-01-16, 0"
    })
    void samverkan_lasts_from_the_overlap_until_twenty_four_months_after_it(
            String from, String to, String otherFrom, String otherTo, String asOf, int rung) {
        Told partner = Told.of("offentlig sektor").held(Kind.PARTNER, from, to, other("akademi", otherFrom, otherTo));

        assertThat(partner.rung(asOf)).isEqualTo(rung);
    }

    @Test
    void the_link_of_paverkan_och_handling_lies_strictly_before_however_long_ago_at_a_meeting_place_on_the_theme() {
        Told sameDay = Told.ofSomeone().gave(Kind.LISTENER, "2025-08-20");
        Told longAgo = Told.ofSomeone().gave(Kind.LISTENER, "2003-05-05");
        Told otherTheme = Told.ofSomeone().gave(Kind.LISTENER, "2025-08-19", "skog");
        Told atAnOffice = Told.ofSomeone()
                .and(Contribution.of("1", Kind.LISTENER, day("2025-08-19"), ENERGY)
                        .at("kontorets dag"));

        assertThat(sameDay.held(Kind.INITIATIVE_OWNER, "2025-08-20", null).rung("2025-08-20"))
                .isEqualTo(1);
        assertThat(longAgo.held(Kind.INITIATIVE_OWNER, "2025-08-20", null).rung("2025-08-20"))
                .isEqualTo(5);
        assertThat(otherTheme.held(Kind.INITIATIVE_OWNER, "2025-08-20", null).rung("2025-08-20"))
                .isEqualTo(1);
        assertThat(atAnOffice.held(Kind.INITIATIVE_OWNER, "2025-08-20", null).rung("2025-08-20"))
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}, from July {1}, beside {2}, from July {3}: in May until {4}")
    @CsvSource({
        "akademi, akademi, näringsliv, näringsliv, ",
        "akademi, civilsamhälle, näringsliv, näringsliv, ",
        "akademi, akademi, näringsliv, civilsamhälle, ",
        "akademi, civilsamhälle, näringsliv, akademi, ",
        "akademi, näringsliv, näringsliv, näringsliv, 2027-07-01",
        "akademi, akademi, näringsliv, akademi, 2027-07-01"
    })
    void an_overlap_ends_when_the_sectors_are_the_same_and_not_when_one_becomes_yet_another(
            String own, String ownThen, String theirs, String theirsThen, String until) {
        Reason reason = Told.of(own, "2025-07-01", ownThen)
                .held(
                        Kind.PARTNER,
                        "2025-01-01",
                        null,
                        new OtherMember("de andra", theirs, Told.period("2025-01-01", "2025-07-01")),
                        new OtherMember("de andra", theirsThen, Told.period("2025-07-01", null)))
                .onEnergy("2025-05-31")
                .reasons()
                .get(0);

        assertThat(reason.rule().rung().number()).isEqualTo(4);
        assertThat(reason.supportsUntil()).isEqualTo(Optional.ofNullable(until).map(Told::day));
    }

    @Test
    void another_member_who_comes_later_does_not_prolong_what_the_first_gives() {
        Told told = Told.of("akademi")
                .held(
                        Kind.PARTNER,
                        "2025-01-01",
                        null,
                        other("näringsliv", "2025-01-01", "2025-07-01"),
                        other("civilsamhälle", "2025-07-01", null));

        assertThat(told.onEnergy("2025-05-31").reasons().get(0).supportsUntil()).contains(day("2027-07-01"));
        assertThat(told.onEnergy("2025-07-01").reasons().get(0).supportsUntil()).isEmpty();
    }
}
