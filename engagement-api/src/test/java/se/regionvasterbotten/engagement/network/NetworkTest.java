package se.regionvasterbotten.engagement.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.evidence.Affiliation;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.MembershipFact;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.evidence.Sectors;
import se.regionvasterbotten.engagement.ladder.Kind;

/** Who met whom, in facts small enough to count by hand. */
class NetworkTest {
    private static final Period YEAR = Period.of(LocalDate.parse("2025-01-01"), LocalDate.parse("2026-01-01"));

    private final List<Organisation> organisations = new ArrayList<>(List.of(
            new Organisation("bolag", false, Sectors.always("näringsliv")),
            new Organisation("kommun", false, Sectors.always("offentlig sektor")),
            new Organisation("lärosäte", false, Sectors.always("akademi")),
            new Organisation("okänd", false, Sectors.NONE),
            new Organisation("regionen", true, Sectors.always("offentlig sektor"))));
    private final List<Affiliation> affiliations = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<MembershipFact> memberships = new ArrayList<>();

    @Test
    void organisations_at_one_activity_met() {
        at("seminarium", "2025-03-01", "bolag", "kommun");
        at("panel", "2025-04-01", "bolag", "kommun", "lärosäte");

        assertThat(links(network()))
                .containsExactlyInAnyOrder("bolag-kommun 2+0", "bolag-lärosäte 1+0", "kommun-lärosäte 1+0");
        assertThat(network().pairs()).isEqualTo(3);
    }

    @Test
    void what_lies_outside_the_period_is_not_asked_about() {
        at("förra", "2024-12-31", "bolag", "kommun");
        at("nästa", "2026-01-01", "bolag", "kommun");

        assertThat(network().nodes()).isEmpty();
    }

    @Test
    void who_came_alone_met_nobody() {
        at("enskilt", "2025-03-01", "bolag");

        assertThat(network().nodes()).isEmpty();
    }

    @Test
    void members_met_when_their_memberships_overlap_and_not_otherwise() {
        member("grupp", "bolag", "2025-01-01", "2025-03-01");
        member("grupp", "kommun", "2025-02-28", "2025-06-01");
        member("grupp", "lärosäte", "2025-06-01", null);

        assertThat(links(network())).containsExactly("bolag-kommun 0+1");
    }

    @Test
    void an_initiative_is_one_however_often_members_come_and_go() {
        member("grupp", "bolag", "2025-01-01", null);
        member("grupp", "kommun", "2025-01-01", "2025-02-01");
        member("grupp", "kommun", "2025-05-01", null);
        member("grupp", "lärosäte", "2025-03-01", "2025-04-01");

        assertThat(links(network())).containsExactlyInAnyOrder("bolag-kommun 0+1", "bolag-lärosäte 0+1");
    }

    @Test
    void own_staff_is_no_one_to_meet() {
        at("seminarium", "2025-03-01", "bolag", "regionen");
        member("grupp", "bolag", "2025-01-01", null);
        member("grupp", "regionen", "2025-01-01", null);

        assertThat(network().nodes()).isEmpty();
    }

    @Test
    void a_theme_chooses_what_was_about_it() {
        at("seminarium", "2025-03-01", "bolag", "kommun");

        assertThat(Network.of(facts(), YEAR, "energi").nodes()).hasSize(2);
        assertThat(Network.of(facts(), YEAR, "skog").nodes()).isEmpty();
    }

    @Test
    void sectors_meet_by_pairs_and_by_what_they_share_and_the_unknown_come_last() {
        organisations.add(new Organisation("annat bolag", false, Sectors.always("näringsliv")));
        at("seminarium", "2025-03-01", "bolag", "annat bolag", "kommun", "okänd");
        at("panel", "2025-04-01", "bolag", "annat bolag");

        assertThat(network().sectors())
                .extracting(one -> one.one() + "-" + one.other() + " " + one.pairs() + " "
                        + one.shared().activities())
                .containsExactly(
                        "näringsliv-näringsliv 1 2",
                        "näringsliv-offentlig sektor 2 1",
                        "näringsliv-null 2 1",
                        "offentlig sektor-null 1 1");
    }

    @Test
    void a_person_links_the_sectors_of_those_acted_for_and_those_met() {
        affiliations.add(new Affiliation("Elsa", "kommun", Period.from(LocalDate.parse("2020-01-01"))));
        at("seminarium", "2025-03-01", "Elsa", "bolag", "lärosäte");
        at("eget", "2025-04-01", "Ensam");

        assertThat(network().linkers()).singleElement().satisfies(elsa -> {
            assertThat(elsa.person()).isEqualTo("Elsa");
            assertThat(elsa.own()).containsExactly("offentlig sektor");
            assertThat(elsa.met()).containsExactly("akademi", "näringsliv");
            assertThat(elsa.organisations()).isEqualTo(2);
            assertThat(elsa.shared().activities()).isEqualTo(1);
        });
    }

    private static List<String> links(Network network) {
        return network.links(10).stream()
                .map(link -> link.one().id() + "-" + link.other().id() + " "
                        + link.shared().activities() + "+" + link.shared().initiatives())
                .toList();
    }

    private Network network() {
        return Network.of(facts(), YEAR, null);
    }

    private Facts facts() {
        return new Facts(organisations, affiliations, contributions, memberships);
    }

    private void at(String activity, String day, String... givers) {
        for (String giver : givers) {
            contributions.add(Contribution.of(activity + giver, Kind.LISTENER, LocalDate.parse(day), "energi")
                    .at(activity)
                    .by(giver, null));
        }
    }

    private void member(String initiative, String holder, String from, String to) {
        memberships.add(new MembershipFact(
                initiative + holder + from,
                initiative,
                holder,
                null,
                Kind.WORKING_GROUP_MEMBER,
                Set.of("energi"),
                new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)),
                false));
    }
}
