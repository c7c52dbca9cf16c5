package se.regionvasterbotten.engagement.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionvasterbotten.engagement.ladder.Kind;

/** A history that contradicts itself fails when it is built, with the value and the remedy: never a wrong standing. */
class BadInputTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final Organisation KOMMUN = new Organisation("kommun", false, Sectors.always("offentlig sektor"));
    private static final Contribution GIVEN = Contribution.of("c1", Kind.PANELLIST, DAY, "energi");
    private static final MembershipFact HELD =
            new MembershipFact("m1", "i", "anna", null, Kind.PARTNER, Set.of("energi"), Period.from(DAY), true);
    private static final Catalogue LISTED = Catalogue.OPEN
            .themes(Set.of("energi"))
            .sectors(Set.of("akademi", "offentlig sektor"))
            .meetingPlaces(Set.of("Lycksele"))
            .persons(Set.of("anna"));

    static Stream<Arguments> periodsAndDays() {
        return Stream.of(
                fails(
                        "2025-01-01 to 2024-12-31",
                        "'to' is the first day after",
                        () -> Period.of(DAY, DAY.minusDays(1))),
                fails(
                        "2025-01-01 to 2025-01-01 holds no day",
                        "'to' is the first day after",
                        () -> Period.of(DAY, DAY)),
                fails("+10000-01-01", "0001-01-01 to 9999-12-31", () -> Period.from(Days.LAST.plusDays(1))),
                fails("+10000-01-01", "0001-01-01 to", () -> Period.of(DAY, Days.LAST.plusDays(1))),
                fails("0000-12-31", "0001-01-01 to", () -> Period.from(Days.FIRST.minusDays(1))),
                fails("0000-12-31", "0001-01-01 to", () -> given("c1", Days.FIRST.minusDays(1))),
                fails("+10000-01-01", "0001-01-01 to", () -> given("c1", Days.LAST.plusDays(1))),
                fails("-999999999-01-01", "0001-01-01 to", () -> Sectors.stated(Map.of(LocalDate.MIN, "akademi"))));
    }

    static Stream<Arguments> singleFacts() {
        return Stream.of(
                fails("PARTNER", "register it as a membership", () -> Contribution.of("c1", Kind.PARTNER, DAY, "e")),
                fails("Contribution c1", "name at least one", () -> GIVEN.on(Set.of())),
                fails("Contribution c1", "name it", () -> GIVEN.on(Set.of(" "))),
                fails("LISTENER", "register m1 as a contribution", () -> held("anna", Kind.LISTENER, Set.of("energi"))),
                fails("Membership m1", "name at least one", () -> held("anna", Kind.PARTNER, Set.of())),
                fails("Membership m1 has no holder", "say who", () -> held(" ", Kind.PARTNER, Set.of("energi"))),
                fails("anna is merged into itself", "name the entry that remains", () -> new Merge("anna", "anna")));
    }

    static Stream<Arguments> factsTogether() {
        Contribution byAnna = GIVEN.by("anna", null);
        return Stream.of(
                fails("contribution c1 has no giver", "say who gave it", () -> Facts.of(List.of(GIVEN))),
                fails(
                        "called contribution c1",
                        "its own identifier",
                        () -> Facts.of(List.of(byAnna, byAnna.withDocument()))),
                fails("called membership m1", "its own identifier", () -> Facts.of(List.of(HELD, HELD.by("bo", null)))),
                fails(
                        "called organisation kommun",
                        "its own identifier",
                        () -> Facts.of(List.of(KOMMUN, new Organisation("kommun", true, Sectors.NONE)))),
                fails(
                        "contribution c1 names organisation bolag",
                        "tell of the organisation too",
                        () -> Facts.of(List.of(GIVEN.by("anna", "bolag")))),
                fails(
                        "membership m1 names organisation bolag",
                        "tell of the organisation too",
                        () -> Facts.of(List.of(HELD.by("anna", "bolag")))),
                fails(
                        "affiliation of anna with bolag in [2025-01-01, no end)",
                        "tell of the organisation too",
                        () -> Facts.of(List.of(new Affiliation("anna", "bolag", Period.from(DAY))))),
                fails(
                        "affiliation of kommun with kommun",
                        "an affiliation is a person's",
                        () -> Facts.of(List.of(KOMMUN, new Affiliation("kommun", "kommun", Period.from(DAY))))),
                fails("names theme skog", "add it to the catalogue", () -> listed(byAnna.on(Set.of("energi", "skog")))),
                fails("names meeting place Piteå", "add it to the catalogue", () -> listed(byAnna.at("a", "Piteå"))),
                fails("contribution c1 names person bo", "add it to the catalogue", () -> listed(GIVEN.by("bo", null))),
                fails("membership m1 names person bo", "add it to the catalogue", () -> listed(HELD.by("bo", null))),
                fails("merge of bo names person bo", "add it to the catalogue", () -> listed(new Merge("bo", "anna"))),
                fails(
                        "affiliation of bo with kommun",
                        "add it to the catalogue",
                        () -> listed(KOMMUN, new Affiliation("bo", "kommun", Period.from(DAY)))),
                fails(
                        "organisation bolag names sector sjöfart",
                        "add it to the catalogue",
                        () -> listed(new Organisation("bolag", false, Sectors.always("sjöfart")))));
    }

    static Stream<Arguments> histories() {
        Contribution atActivity = GIVEN.at("a");
        return Stream.of(
                fails("called c1", "its own identifier", () -> history(GIVEN, GIVEN.withDocument())),
                fails("called c1", "its own identifier", () -> history(GIVEN, GIVEN.unconfirmed())),
                fails(
                        "on 2025-01-01 and 2025-01-02",
                        "the date is the activity's",
                        () -> history(atActivity, given("c2", DAY.plusDays(1)).at("a"))));
    }

    static Stream<Arguments> ledgers() {
        Instant noon = Instant.parse("2025-01-01T12:00:00Z");
        Instant later = noon.plusSeconds(1);
        Contribution byAnna = GIVEN.by("anna", null);
        Recorded<Contribution> named = Recorded.since(noon, GIVEN.by("anna", "kommun"));
        Recorded<Organisation> kommun = Recorded.since(noon, KOMMUN);
        return Stream.of(
                fails(
                        "recorded at 2025-01-01T12:00:01Z and superseded at 2025-01-01T12:00:00Z",
                        "only after",
                        () -> Recorded.since(later, byAnna).until(noon)),
                fails(
                        "contribution c1 was recorded at",
                        "only after",
                        () -> Recorded.since(noon, byAnna).until(noon)),
                fails(
                        "contribution c1 are known at 2025-01-01T12:00:01Z",
                        "supersede the first",
                        () -> ledger(Recorded.since(noon, byAnna), Recorded.since(later, byAnna.withDocument()))),
                fails(
                        "contribution c1 are known at 2025-01-01T12:00:00Z",
                        "supersede the first",
                        () -> ledger(
                                Recorded.since(noon, byAnna).until(later),
                                Recorded.since(noon, byAnna.withDocument()))),
                fails(
                        "names organisation kommun, which is not known at 2025-01-01T12:00:00Z",
                        "no later than",
                        () -> ledger(named)),
                fails(
                        "names organisation kommun, which is not known at 2025-01-01T12:00:00Z",
                        "no later than",
                        () -> ledger(named, Recorded.since(later, KOMMUN))),
                fails(
                        "names organisation kommun, which is not known at 2025-01-01T12:00:01Z",
                        "no earlier",
                        () -> ledger(named, kommun.until(later))),
                fails(
                        "affiliation of kommun with kommun",
                        "an affiliation is a person's",
                        () -> ledger(
                                kommun, Recorded.since(noon, new Affiliation("kommun", "kommun", Period.from(DAY))))),
                fails(
                        "merge of kommun names organisation anna",
                        "record the organisation",
                        () -> ledger(kommun, Recorded.since(noon, new Merge("kommun", "anna")))),
                fails(
                        "round in a circle: anna into bo into anna",
                        "take one of them back",
                        () -> ledger(
                                Recorded.since(noon, new Merge("anna", "bo")),
                                Recorded.since(later, new Merge("bo", "anna")))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"periodsAndDays", "singleFacts", "factsTogether", "histories", "ledgers"})
    void it_is_refused_with_the_value_and_the_remedy(String value, String remedy, ThrowingCallable building) {
        assertThatThrownBy(building)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(value)
                .hasMessageContaining(remedy);
    }

    @Test
    void every_contradiction_is_named_at_once_and_a_long_list_is_cut() {
        List<Fact> told = new ArrayList<>();
        IntStream.range(0, 30).forEach(number -> told.add(given("c" + number, DAY)));

        assertThatThrownBy(() -> Facts.of(told))
                .hasMessageContaining("contribution c0 has")
                .hasMessageContaining("contribution c19 has")
                .hasMessageEndingWith("and 10 more");
    }

    @Test
    void the_same_words_twice_are_one_fact() {
        Contribution byAnna = GIVEN.by("anna", null);
        Facts facts = Facts.of(List.of(byAnna, byAnna, HELD, HELD, KOMMUN, KOMMUN));

        assertThat(facts.contributions()).containsExactly(byAnna);
        assertThat(facts.memberships()).containsExactly(HELD);
        assertThat(facts.organisations()).containsExactly(KOMMUN);
    }

    @Test
    void a_catalogue_lets_through_what_it_lists_and_an_open_one_everything() {
        Facts known = Facts.of(List.of(KOMMUN, GIVEN.by("anna", "kommun").at("a", "Lycksele"), HELD));
        Facts unknown = Facts.of(List.of(GIVEN.by("bo", null).on(Set.of("skog"))));

        assertThat(known.checked(LISTED)).isSameAs(known);
        assertThat(unknown.checked(Catalogue.OPEN)).isSameAs(unknown);
    }

    private static Arguments fails(String value, String remedy, ThrowingCallable building) {
        return arguments(value, remedy, building);
    }

    private static Contribution given(String id, LocalDate date) {
        return Contribution.of(id, Kind.PANELLIST, date, "energi");
    }

    private static MembershipFact held(String holder, Kind role, Set<String> themes) {
        return new MembershipFact("m1", "i", holder, null, role, themes, Period.from(DAY), true);
    }

    private static Facts listed(Fact... facts) {
        return Facts.of(List.of(facts)).checked(LISTED);
    }

    private static History history(Contribution... told) {
        return History.of(Sectors.NONE, List.of(told), List.of());
    }

    private static Ledger ledger(Recorded<?>... told) {
        return Ledger.of(List.of(told));
    }
}
