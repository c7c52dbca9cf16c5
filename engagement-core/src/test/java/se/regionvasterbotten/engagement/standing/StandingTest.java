package se.regionvasterbotten.engagement.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.standing.Told.ENERGY;
import static se.regionvasterbotten.engagement.standing.Told.day;
import static se.regionvasterbotten.engagement.standing.Told.other;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.ladder.Kind;

/** RULES sections 4 and 5: current and highest, themes and overall, reasons and what is missing. */
class StandingTest {
    @Test
    void someone_without_evidence_stands_nowhere_and_is_not_dormant() {
        Standing standing = Told.ofSomeone().classified().standing(day("2025-01-01"));

        assertThat(standing.position()).isEqualTo(new Position(State.NOT_YET, 0, false));
        assertThat(standing.themes()).isEmpty();
    }

    @Test
    void evidence_after_the_day_is_not_seen() {
        Standing standing = Told.ofSomeone()
                .gave(Kind.LISTENER, "2025-01-01")
                .gave(Kind.PANELLIST, "2025-02-01", "skog")
                .classified()
                .standing(day("2025-01-31"));

        assertThat(standing.position().rung()).isEqualTo(1);
        assertThat(standing.themes()).extracting(ThemeStanding::theme).containsExactly(ENERGY);
    }

    @Test
    void overall_is_the_highest_over_themes_and_each_theme_stands_for_itself() {
        Standing standing = Told.ofSomeone()
                .gave(Kind.LISTENER, "2025-01-01")
                .gave(Kind.INPUT_SUBMITTED, "2025-02-01", "skog")
                .classified()
                .standing(day("2025-03-01"));

        assertThat(standing.position().rung()).isEqualTo(3);
        assertThat(standing.themes())
                .extracting(theme -> theme.position().rung())
                .containsExactly(1, 3);
    }

    @Test
    void the_highest_stays_when_the_current_falls() {
        Told told = Told.ofSomeone().gave(Kind.INPUT_SUBMITTED, "2022-01-01").gave(Kind.LISTENER, "2023-06-01");

        assertThat(told.position("2024-01-01")).isEqualTo(new Position(State.RUNG_1, 3, true));
        assertThat(told.position("2025-06-01")).isEqualTo(new Position(State.DORMANT, 3, true));
        assertThat(told.missing("2025-06-01")).containsExactly("1: saknar bekräftad insats som fortfarande räknas");
    }

    @Test
    void a_reason_names_its_evidence_and_the_first_day_it_no_longer_supports() {
        Told told = Told.ofSomeone().gave(Kind.PANELLIST, "2025-01-01").gave(Kind.NETWORKING, "2025-03-01");
        Reason reason = told.onEnergy("2025-04-01").reasons().get(0);

        assertThat(reason.rule().id()).isEqualTo("interest");
        assertThat(reason.contributions()).containsExactly("c0", "c1");
        assertThat(reason.supportsUntil()).contains(day("2027-03-01"));
        assertThat(told.onEnergy("2025-02-01").reasons().get(0).supportsUntil()).contains(day("2027-01-01"));
    }

    @Test
    void a_reason_speaks_swedish_and_english() {
        Reason reason = Told.of("offentlig sektor")
                .held(Kind.PARTNER, "2025-01-01", null, other("akademi", "2025-01-01", null))
                .onEnergy("2025-01-01")
                .reasons()
                .get(0);

        assertThat(reason.supportsUntil()).isEmpty();
        assertThat(reason.text(Locale.forLanguageTag("sv")))
                .isEqualTo(
                        "Har en roll i ett gemensamt initiativ tillsammans med en annan sektor, för en konkret lösning."
                                + " Underlag: 2 medlemskap.");
        assertThat(reason.text(Locale.ENGLISH))
                .isEqualTo("Has a role in a joint initiative together with another sector, for a concrete solution."
                        + " Evidence: 2 memberships.");
    }

    @Test
    void the_reason_of_paverkan_names_the_link_beside_the_deed() {
        Told told = Told.ofSomeone()
                .gave(Kind.LISTENER, "2020-01-01")
                .gaveWithDocument(Kind.POLICY_INFLUENCE, "2025-01-01");

        assertThat(told.onEnergy("2025-01-01").reasons().get(0).contributions()).containsExactly("c0", "c1");
    }

    @Test
    void who_has_no_sector_meets_no_other_sector_and_is_none() {
        Told none = Told.ofSomeone().held(Kind.PARTNER, "2025-01-01", null, other("akademi", "2025-01-01", null));

        assertThat(none.rung("2025-01-01")).isEqualTo(3);
    }

    @Test
    void the_same_evidence_told_twice_counts_once_and_has_the_document_that_one_telling_has() {
        Contribution told = Contribution.of("b", Kind.IMPLEMENTATION, day("2025-01-01"), ENERGY)
                .at("aktivitet", "Lycksele");
        Contribution again = Contribution.of("a", Kind.IMPLEMENTATION, day("2025-01-01"), ENERGY)
                .at("aktivitet", "Lycksele")
                .withDocument();
        Told actor =
                Told.ofSomeone().gave(Kind.LISTENER, "2024-01-01").and(told).and(again);

        assertThat(actor.history().contributions()).extracting(Contribution::id).containsExactly("c0", "a");
        assertThat(actor.rung("2025-01-01")).isEqualTo(5);
    }

    @Test
    void the_answer_does_not_depend_on_the_order_of_telling() {
        Told forwards = Told.of("akademi")
                .gave(Kind.LISTENER, "2024-01-01")
                .held(Kind.INITIATIVE_OWNER, "2025-01-01", "2025-02-01");
        Told backwards = Told.of("akademi")
                .held(Kind.INITIATIVE_OWNER, "2025-01-01", "2025-02-01")
                .gave(Kind.LISTENER, "2024-01-01");

        assertThat(forwards.classified().overall().changes())
                .isEqualTo(backwards.classified().overall().changes())
                .isNotEmpty();
    }

    @Test
    void who_has_contributed_at_a_meeting_place_lacks_no_link_to_it_for_a_deed_to_come() {
        Told told = Told.ofSomeone().gave(Kind.LISTENER, "2020-01-01").gave(Kind.INPUT_SUBMITTED, "2025-01-01");
        Told elsewhere = Told.of("akademi").heldWithoutSolution(Kind.PARTNER, "2025-01-01", null);

        assertThat(told.onEnergy("2025-01-01").reasons().get(0).grounds())
                .extracting(ground -> ground.piece().id())
                .containsExactly("c1");
        assertThat(told.missing("2025-01-01")).noneMatch(missing -> missing.contains("mötesplats"));
        assertThat(elsewhere.missing("2025-01-01"))
                .containsExactly(
                        "4: saknar annan sektor: ingen från en annan sektor har en roll i initiativet under samma tid",
                        "4: saknar konkret lösning: initiativet har inte angett någon");
    }
}
