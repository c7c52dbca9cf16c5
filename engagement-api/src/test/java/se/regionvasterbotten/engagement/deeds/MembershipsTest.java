package se.regionvasterbotten.engagement.deeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.deeds.Memberships.Pair;
import se.regionvasterbotten.engagement.evidence.Affiliation;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.MembershipFact;
import se.regionvasterbotten.engagement.evidence.Merge;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.evidence.Sectors;
import se.regionvasterbotten.engagement.ladder.Kind;

/** Which sectors were in an initiative at the same time, in facts small enough to count by hand. */
class MembershipsTest {
    private static final Period YEAR = Period.of(LocalDate.parse("2025-01-01"), LocalDate.parse("2026-01-01"));
    private static final UUID GROUP = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final List<MembershipFact> memberships = new ArrayList<>();
    private final List<Affiliation> affiliations = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>(List.of(
            new Organisation("bolag", false, Sectors.always("näringsliv")),
            new Organisation("firma", false, Sectors.always("näringsliv")),
            new Organisation("kommun", false, Sectors.always("offentlig sektor")),
            new Organisation("okänd", false, Sectors.NONE),
            new Organisation("regionen", true, Sectors.always("akademi"))));

    @Test
    void two_sectors_share_an_initiative_when_members_of_both_are_in_it_at_the_same_time() {
        member(GROUP, "bolag", "2025-01-01", "2025-04-01");
        member(GROUP, "kommun", "2025-03-31", null);
        member(OTHER, "bolag", "2025-01-01", "2025-04-01");
        member(OTHER, "kommun", "2025-04-01", null);

        assertThat(shared()).isEqualTo(Map.of(new Pair("näringsliv", "offentlig sektor"), 1));
    }

    @Test
    void what_they_shared_before_or_after_the_period_is_not_of_it() {
        member(GROUP, "bolag", "2020-01-01", null);
        member(GROUP, "kommun", "2020-01-01", "2025-01-01");
        member(OTHER, "bolag", "2020-01-01", null);
        member(OTHER, "kommun", "2026-01-01", null);

        assertThat(shared()).isEmpty();
    }

    @Test
    void one_sector_shares_one_with_itself_when_two_of_its_organisations_do() {
        member(GROUP, "bolag", "2025-01-01", null);
        member(GROUP, "bolag", "2025-02-01", null);
        assertThat(shared()).isEmpty();

        member(GROUP, "firma", "2025-01-01", null);
        assertThat(shared()).isEqualTo(Map.of(new Pair("näringsliv", "näringsliv"), 1));
    }

    @Test
    void two_entries_of_one_organisation_share_nothing() {
        member(GROUP, "bolag", "2025-01-01", null);
        member(GROUP, "firma", "2025-01-01", null);
        merges.add(new Merge("firma", "bolag"));

        assertThat(shared()).isEmpty();
        assertThat(found().in(GROUP)).containsExactly("bolag");
    }

    @Test
    void the_own_staff_and_those_without_a_sector_are_no_sector() {
        member(GROUP, "bolag", "2025-01-01", null);
        member(GROUP, "okänd", "2025-01-01", null);
        member(GROUP, "regionen", "2025-01-01", null);

        assertThat(shared()).isEmpty();
        assertThat(found().in(GROUP)).containsExactly("bolag", "okänd");
    }

    @Test
    void a_persons_membership_counts_for_the_organisation_it_is_held_for() {
        affiliations.add(new Affiliation("anna", "kommun", new Period(LocalDate.parse("2020-01-01"), null)));
        member(GROUP, "anna", "2025-01-01", null);
        member(GROUP, "bolag", "2025-01-01", null);

        assertThat(found().in(GROUP)).containsExactly("bolag", "kommun");
        assertThat(shared()).containsOnlyKeys(new Pair("näringsliv", "offentlig sektor"));
    }

    @Test
    void an_organisation_is_of_the_sector_it_has_on_the_periods_last_day() {
        Sectors changed = Sectors.stated(new TreeMap<>(Map.of(
                LocalDate.parse("2020-01-01"), "akademi",
                LocalDate.parse("2025-12-31"), "civilsamhälle")));
        organisations.add(new Organisation("stiftelse", false, changed));
        member(GROUP, "stiftelse", "2025-01-01", "2025-02-01");
        member(GROUP, "bolag", "2025-01-01", null);

        assertThat(shared()).containsOnlyKeys(new Pair("civilsamhälle", "näringsliv"));
    }

    private void member(UUID initiative, String holder, String from, @Nullable String to) {
        memberships.add(new MembershipFact(
                "m" + memberships.size(),
                initiative.toString(),
                holder,
                null,
                Kind.WORKING_GROUP_MEMBER,
                Set.of("energi"),
                new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)),
                false));
    }

    private Memberships found() {
        return Memberships.of(new Facts(organisations, affiliations, List.of(), memberships, merges), YEAR);
    }

    private Map<Pair, Integer> shared() {
        return found().shared(List.of(GROUP, OTHER));
    }
}
