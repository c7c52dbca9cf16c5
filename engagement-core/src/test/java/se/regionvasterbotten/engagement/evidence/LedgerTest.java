package se.regionvasterbotten.engagement.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.standing.Classification;

/** RULES section 8: any question can be asked as known at an instant. */
class LedgerTest {
    private static final Instant MONDAY = Instant.parse("2025-02-03T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2025-02-04T10:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2025-02-05T10:00:00Z");
    private static final Organisation KOMMUN = new Organisation("kommun", false, Sectors.always("offentlig sektor"));
    private static final Organisation KOMMUNEN = new Organisation("kommunen", false, Sectors.NONE);
    private static final Contribution LISTENED = gave(Kind.LISTENER);
    private static final Contribution SPOKE = gave(Kind.PANELLIST);

    @ParameterizedTest(name = "recorded {0}, superseded {1}, known at {2}: {3}")
    @CsvSource({
        "2025-02-03T10:00:00Z, 2025-02-04T10:00:00Z, 2025-02-03T09:59:59.999999999Z, false",
        "2025-02-03T10:00:00Z, 2025-02-04T10:00:00Z, 2025-02-03T10:00:00Z, true",
        "2025-02-03T10:00:00Z, 2025-02-04T10:00:00Z, 2025-02-04T09:59:59.999999999Z, true",
        "2025-02-03T10:00:00Z, 2025-02-04T10:00:00Z, 2025-02-04T10:00:00Z, false",
        "2025-02-03T10:00:00Z, , +1000000000-12-31T23:59:59.999999999Z, true",
    })
    void knowledge_is_half_open(Instant recorded, Instant superseded, Instant at, boolean known) {
        Recorded<Contribution> told = Recorded.since(recorded, LISTENED);

        assertThat((superseded == null ? told : told.until(superseded)).knownAt(at))
                .isEqualTo(known);
    }

    @Test
    void an_empty_ledger_knows_nothing() {
        assertThat(Ledger.of(List.of()).knownAt(MONDAY)).isEqualTo(Facts.of(List.of()));
    }

    @Test
    void a_correction_shows_from_when_it_was_made_and_yesterdays_answer_stays() {
        Ledger ledger =
                Ledger.of(List.of(Recorded.since(MONDAY, LISTENED).until(TUESDAY), Recorded.since(TUESDAY, SPOKE)));

        assertThat(rung(ledger, "anna", MONDAY.minusNanos(1))).isZero();
        assertThat(rung(ledger, "anna", MONDAY)).isEqualTo(1);
        assertThat(rung(ledger, "anna", TUESDAY.minusNanos(1))).isEqualTo(1);
        assertThat(rung(ledger, "anna", TUESDAY)).isEqualTo(2);
    }

    @Test
    void a_retraction_ends_the_knowledge_and_the_fact_may_be_told_again() {
        Ledger ledger =
                Ledger.of(List.of(Recorded.since(MONDAY, SPOKE).until(TUESDAY), Recorded.since(WEDNESDAY, SPOKE)));

        assertThat(ledger.knownAt(MONDAY)).isEqualTo(ledger.knownAt(WEDNESDAY));
        assertThat(rung(ledger, "anna", TUESDAY)).isZero();
    }

    @Test
    void a_merge_is_invisible_before_it_was_found_out_and_holds_for_every_day_after() {
        Recorded<Merge> merge = Recorded.since(TUESDAY, new Merge("kommunen", "kommun"));
        Ledger ledger = Ledger.of(List.of(
                Recorded.since(MONDAY, KOMMUN),
                Recorded.since(MONDAY, KOMMUNEN),
                Recorded.since(MONDAY, SPOKE.by("anna", "kommunen")),
                merge.until(WEDNESDAY)));

        assertThat(rung(ledger, "kommun", MONDAY)).isZero();
        assertThat(rung(ledger, "kommunen", MONDAY)).isEqualTo(2);
        assertThat(rung(ledger, "kommun", TUESDAY)).isEqualTo(2);
        assertThat(rung(ledger, "kommunen", TUESDAY)).isEqualTo(2);
        assertThat(Histories.of(ledger.knownAt(TUESDAY)).counting()).containsOnlyKeys("anna", "kommun");
        assertThat(ledger.knownAt(WEDNESDAY)).isEqualTo(ledger.knownAt(MONDAY));
    }

    @Test
    void an_organisations_sector_is_known_from_when_it_was_told() {
        Ledger ledger = Ledger.of(List.of(
                Recorded.since(MONDAY, KOMMUNEN).until(TUESDAY),
                Recorded.since(TUESDAY, new Organisation("kommunen", false, Sectors.always("akademi")))));

        assertThat(Histories.of(ledger.knownAt(MONDAY)).of("kommunen").sectors().on(SPOKE.date()))
                .isEmpty();
        assertThat(Histories.of(ledger.knownAt(TUESDAY))
                        .of("kommunen")
                        .sectors()
                        .on(SPOKE.date()))
                .contains("akademi");
    }

    @Test
    void an_organisation_that_is_corrected_without_a_gap_may_be_named_throughout() {
        Ledger ledger = Ledger.of(List.of(
                Recorded.since(TUESDAY, KOMMUN),
                Recorded.since(MONDAY, SPOKE.by("anna", "kommun")).until(WEDNESDAY),
                Recorded.since(MONDAY, new Organisation("kommun", true, Sectors.NONE))
                        .until(TUESDAY)));

        assertThat(rung(ledger, "anna", MONDAY)).isZero();
        assertThat(rung(ledger, "anna", TUESDAY)).isEqualTo(2);
    }

    private static Contribution gave(Kind kind) {
        return Contribution.of("c", kind, LocalDate.of(2025, 1, 1), "energi").by("anna", null);
    }

    private static int rung(Ledger ledger, String actor, Instant knownAt) {
        return Classification.of(
                        FirstLadder.VERSION,
                        Histories.of(ledger.knownAt(knownAt)).of(actor))
                .standing(LocalDate.of(2025, 12, 31))
                .position()
                .rung();
    }
}
