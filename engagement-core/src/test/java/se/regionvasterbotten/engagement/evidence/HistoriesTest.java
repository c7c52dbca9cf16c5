package se.regionvasterbotten.engagement.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.ladder.FirstLadder;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.standing.Classification;

/** RULES section 4: actors, mandates, sectors and own staff. */
class HistoriesTest {
    private final List<Affiliation> affiliations = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<MembershipFact> memberships = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>(List.of(
            new Organisation("kommun", false, Sectors.always("offentlig sektor")),
            new Organisation("bolag", false, Sectors.always("näringsliv")),
            new Organisation("region", true, Sectors.always("offentlig sektor"))));

    @Test
    void a_contribution_counts_for_the_person_and_for_the_organisation_on_whose_mandate_it_was_given() {
        given("anna", "kommun", Kind.PANELLIST, "2025-01-01");

        assertThat(rung("anna", "2025-01-01")).isEqualTo(2);
        assertThat(rung("kommun", "2025-01-01")).isEqualTo(2);
    }

    @Test
    void without_a_stated_mandate_the_only_affiliation_that_held_that_day_is_it() {
        affiliations.add(new Affiliation("anna", "kommun", period("2024-01-01", "2025-01-01")));
        affiliations.add(new Affiliation("anna", "bolag", period("2025-01-01", null)));
        given("anna", null, Kind.PANELLIST, "2024-12-31");

        assertThat(rung("kommun", "2025-06-01")).isEqualTo(2);
        assertThat(rung("bolag", "2025-06-01")).isZero();
    }

    @Test
    void two_affiliations_on_the_day_give_no_mandate_and_it_counts_for_the_person_alone() {
        affiliations.add(new Affiliation("anna", "kommun", period("2024-01-01", null)));
        affiliations.add(new Affiliation("anna", "bolag", period("2024-01-01", null)));
        given("anna", null, Kind.PANELLIST, "2024-12-31");

        assertThat(histories().counting()).containsOnlyKeys("anna");
    }

    @Test
    void two_persons_participations_make_a_pair_for_their_organisation_but_ranks_are_never_added() {
        given("anna", "kommun", Kind.PARTICIPANT, "2025-01-01");
        given("bo", "kommun", Kind.PARTICIPANT, "2025-02-01");

        assertThat(rung("kommun", "2025-02-01")).isEqualTo(2);
        assertThat(rung("anna", "2025-02-01")).isEqualTo(1);
    }

    @Test
    void evidence_on_an_own_staff_mandate_lifts_nobody() {
        given("rut", "region", Kind.PANELLIST, "2025-01-01");
        given("siv", "region", Kind.LISTENER, "2025-01-01");
        given("siv", "kommun", Kind.PANELLIST, "2025-02-01");

        assertThat(histories().counting()).containsOnlyKeys("siv", "kommun");
        assertThat(histories().ownStaffOnly()).containsOnlyKeys("region", "rut");
        assertThat(histories().of("siv").contributions()).hasSize(1);
    }

    @Test
    void evidence_on_an_own_staff_mandate_is_no_link_to_the_meeting_places() {
        given("siv", "region", Kind.LISTENER, "2025-01-01");
        held("i", "siv", "kommun", Kind.INITIATIVE_OWNER, "2025-06-01", null);

        assertThat(rung("siv", "2025-06-01")).isEqualTo(1);
    }

    @Test
    void an_own_staff_membership_is_no_other_sector() {
        held("i", "region", null, Kind.PARTNER, "2025-01-01", null);
        held("i", "bolag", null, Kind.PARTNER, "2025-01-01", null);
        assertThat(rung("bolag", "2025-06-01")).isEqualTo(3);

        held("i", "kommun", null, Kind.WORKING_GROUP_MEMBER, "2025-06-01", null);
        assertThat(rung("bolag", "2025-06-01")).isEqualTo(4);
        assertThat(rung("kommun", "2025-06-01")).isEqualTo(3);
    }

    @Test
    void
            a_persons_membership_counts_for_the_organisation_until_the_affiliation_ends_and_for_the_person_to_its_own_end() {
        affiliations.add(new Affiliation("anna", "kommun", period("2024-01-01", "2025-01-01")));
        held("i", "anna", null, Kind.WORKING_GROUP_MEMBER, "2024-06-01", null);

        assertThat(rung("kommun", "2026-12-31")).isEqualTo(3);
        assertThat(rung("kommun", "2027-01-01")).isZero();
        assertThat(rung("anna", "9999-12-31")).isEqualTo(3);
    }

    @Test
    void an_organisations_sector_is_a_dated_fact_and_the_first_stated_holds_from_the_beginning() {
        Sectors dated = Sectors.stated(Map.of(day("2025-01-01"), "akademi", day("2026-01-01"), "näringsliv"));

        assertThat(dated.on(day("1900-01-01"))).contains("akademi");
        assertThat(dated.on(day("2025-12-31"))).contains("akademi");
        assertThat(dated.on(day("2026-01-01"))).contains("näringsliv");
        assertThat(Sectors.NONE.on(day("2026-01-01"))).isEmpty();
    }

    @Test
    void another_sector_counts_only_while_the_sectors_differ() {
        organisations.add(new Organisation(
                "stiftelse",
                false,
                Sectors.stated(Map.of(day("2020-01-01"), "näringsliv", day("2025-03-01"), "civilsamhälle"))));
        held("i", "bolag", null, Kind.PARTNER, "2025-01-01", null);
        held("i", "stiftelse", null, Kind.PARTNER, "2025-01-01", null);

        assertThat(rung("bolag", "2025-02-28")).isEqualTo(3);
        assertThat(rung("bolag", "2025-03-01")).isEqualTo(4);
    }

    @Test
    void a_persons_sector_at_a_day_is_that_of_the_latest_mandate() {
        given("anna", "kommun", Kind.LISTENER, "2025-01-01");
        given("anna", "bolag", Kind.LISTENER, "2025-06-01");
        Sectors sectors = histories().of("anna").sectors();

        assertThat(sectors.on(day("2024-12-31"))).isEmpty();
        assertThat(sectors.on(day("2025-05-31"))).contains("offentlig sektor");
        assertThat(sectors.on(day("2025-06-01"))).contains("näringsliv");
    }

    private Histories histories() {
        return Histories.of(new Facts(organisations, affiliations, contributions, memberships));
    }

    private int rung(String actor, String asOf) {
        return Classification.of(FirstLadder.VERSION, histories().of(actor))
                .standing(day(asOf))
                .position()
                .rung();
    }

    private void given(String person, String mandate, Kind kind, String date) {
        contributions.add(Contribution.of("c" + contributions.size(), kind, day(date), "energi")
                .at("aktivitet " + date, "Mötesplats Lycksele")
                .by(person, mandate));
    }

    private void held(String initiative, String holder, String mandate, Kind role, String from, String to) {
        memberships.add(new MembershipFact(
                "m" + memberships.size(), initiative, holder, mandate, role, Set.of("energi"), period(from, to), true));
    }

    private static Period period(String from, String to) {
        return to == null ? Period.from(day(from)) : Period.of(day(from), day(to));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
