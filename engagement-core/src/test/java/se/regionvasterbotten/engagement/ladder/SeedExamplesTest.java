package se.regionvasterbotten.engagement.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionvasterbotten.engagement.standing.Told.other;

import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.standing.Told;

/** The seed's five examples and every accept and reject of RULES section 2, each beside the sentence it comes from. */
class SeedExamplesTest {
    /** "En beslutsfattare eller företagsledare deltar för första gången i en temadiskussion om grön omställning." */
    @Test
    void a_decision_maker_in_a_first_theme_discussion_stands_at_medvetenhet() {
        assertThat(Told.ofSomeone()
                        .gave(Kind.PARTICIPANT, "2025-02-04", "grön omställning")
                        .rung("2025-02-04"))
                .isEqualTo(1);
    }

    /** "En forskare som tidigare bara observerat diskussioner tar en mer aktiv roll genom att delta i panelsamtal vid Mötesplats Lycksele." */
    @Test
    void a_researcher_who_only_observed_several_discussions_reaches_intresse_by_a_panel_in_lycksele() {
        Told researcher = Told.of("akademi")
                .gave(Kind.LISTENER, "2024-02-06")
                .gave(Kind.LISTENER, "2024-03-12")
                .gave(Kind.LISTENER, "2024-04-18");

        assertThat(researcher.rung("2024-09-09")).isEqualTo(1);
        assertThat(researcher.gave(Kind.PANELLIST, "2024-09-10").rung("2024-09-10"))
                .isEqualTo(2);
    }

    /**
     * "Ett företag som deltog på Västerbotten på Grand Hôtel ansluter sig till en arbetsgrupp för att utveckla regionala samarbeten inom hållbar
     * energi."
     */
    @Test
    void a_company_from_grand_hotel_that_joins_a_working_group_on_sustainable_energy_reaches_deltagande() {
        Told company = Told.of("näringsliv")
                .gave(Kind.PARTICIPANT, "2025-02-04")
                .held(Kind.WORKING_GROUP_MEMBER, "2025-04-15", null);

        assertThat(company.rung("2025-04-14")).isEqualTo(1);
        assertThat(company.rung("2025-04-15")).isEqualTo(3);
    }

    /**
     * "En kommun eller regional organisation som först deltog som åhörare blir nu en aktiv partner i en samverkansprocess kring infrastruktur eller
     * kompetensförsörjning."
     */
    @Test
    void a_municipality_that_first_listened_reaches_samverkan_as_partner_with_another_sector() {
        Told municipality = Told.of("offentlig sektor")
                .gave(Kind.LISTENER, "2024-02-06")
                .held(Kind.PARTNER, "2024-10-01", null, other("akademi", "2025-01-15", null));

        assertThat(municipality.rung("2025-01-14")).isEqualTo(3);
        assertThat(municipality.rung("2025-01-15")).isEqualTo(4);
    }

    /**
     * "Efter att ha engagerat sig i diskussionerna om Norrbottniabanan tar en företagarförening initiativ till en ny påverkansinsats mot staten för
     * att säkerställa fortsatt utbyggnad."
     */
    @Test
    void a_business_association_that_starts_an_advocacy_effort_after_the_discussions_reaches_paverkan_och_handling() {
        Told association = Told.of("näringsliv")
                .gave(Kind.PARTICIPANT, "2025-04-10")
                .held(Kind.INITIATIVE_OWNER, "2025-08-20", null);

        assertThat(association.rung("2025-08-20")).isEqualTo(5);
        assertThat(association.rules("2025-08-20")).containsExactly("influence-initiative");
        assertThat(association.missing("2025-08-20")).isEmpty();
    }

    @Test
    void a_no_show_stands_nowhere() {
        Told noShow = Told.ofSomeone()
                .and(Contribution.of("c", Kind.LISTENER, Told.day("2025-02-04"), Told.ENERGY)
                        .unconfirmed());

        assertThat(noShow.position("2025-02-04").state().name()).isEqualTo("NOT_YET");
    }

    @Test
    void a_listener_at_ten_seminars_stays_at_medvetenhet() {
        Told listener = Told.ofSomeone();
        for (int month = 1; month <= 10; month++) {
            listener.gave(Kind.LISTENER, "2025-%02d-15".formatted(month));
        }

        assertThat(listener.rung("2025-12-31")).isEqualTo(1);
        assertThat(listener.missing("2025-12-31"))
                .containsExactly(
                        "2: saknar någon av dessa insatser: nätverkande, eget perspektiv, panel eller rundabordssamtal",
                        "2: saknar två insatser som deltagare i samtal om samma fråga vid olika aktiviteter");
    }

    @Test
    void a_panel_only_stays_at_intresse() {
        assertThat(Told.ofSomeone().gave(Kind.PANELLIST, "2025-03-21").rung("2025-03-21"))
                .isEqualTo(2);
    }

    @Test
    void a_joint_initiative_of_one_sector_stands_at_deltagande_and_lacks_another_sector() {
        Told partner = Told.of("offentlig sektor")
                .held(Kind.PARTNER, "2025-05-01", null, other("offentlig sektor", "2025-05-01", null));

        assertThat(partner.rung("2025-05-01")).isEqualTo(3);
        assertThat(partner.missing("2025-05-01")).singleElement().asString().startsWith("4: saknar annan sektor");
    }

    @Test
    void an_own_initiative_without_an_earlier_link_stands_at_medvetenhet_without_connection_to_the_meeting_places() {
        Told owner = Told.of("näringsliv").held(Kind.INITIATIVE_OWNER, "2025-08-20", null);

        assertThat(owner.rung("2025-08-20")).isEqualTo(1);
        assertThat(owner.missing("2025-08-20"))
                .anySatisfy(missing -> assertThat(missing).startsWith("5: utan koppling till mötesplatserna"));
    }

    @Test
    void a_joint_initiative_without_a_stated_solution_stands_at_deltagande_and_lacks_a_concrete_solution() {
        Told partner = Told.of("offentlig sektor")
                .heldWithoutSolution(Kind.PARTNER, "2025-05-01", null, other("akademi", "2025-05-01", null));

        assertThat(partner.rung("2025-05-01")).isEqualTo(3);
        assertThat(partner.missing("2025-05-01")).singleElement().asString().startsWith("4: saknar konkret lösning");
    }

    @Test
    void policy_influence_without_a_document_stands_at_medvetenhet_and_lacks_a_document() {
        Told advocate = Told.of("näringsliv")
                .gave(Kind.LISTENER, "2025-01-10")
                .and(Contribution.of("p", Kind.POLICY_INFLUENCE, Told.day("2025-06-01"), Told.ENERGY));

        assertThat(advocate.rung("2025-06-01")).isEqualTo(1);
        assertThat(advocate.missing("2025-06-01")).contains("5: saknar dokument");
    }
}
