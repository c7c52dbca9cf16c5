package se.regionvasterbotten.engagement.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

class ContributionDraftTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_kind_is_a_contribution_or_a_membership_and_never_both(Kind kind) {
        NewContribution told = told(kind.name(), TODAY, true, "skog");

        if (kind.membership()) {
            assertRefused(told, ProblemType.MEMBERSHIP_KIND, "kind");
        } else {
            assertThat(draft(told).kind()).isEqualTo(kind);
        }
    }

    @Test
    void confirmed_evidence_is_dated_today_at_the_latest() {
        assertThat(draft(told("Panel", TODAY, true, "skog")).date()).isEqualTo(TODAY);
        assertThat(draft(told("Panel", TODAY.plusDays(1), false, "skog")).confirmed())
                .isFalse();
        assertRefused(told("Panel", TODAY.plusDays(1), true, "skog"), ProblemType.IN_THE_FUTURE, "date");
    }

    @Test
    void policy_influence_without_document_is_registered() {
        assertThat(draft(told("påverkar policyprocess", TODAY, true, "skog")).document())
                .isNull();
    }

    @Test
    void evidence_names_a_theme_an_activity_or_an_initiative() {
        assertRefused(told("Panel", TODAY, true, null), ProblemType.ONE_OF_REQUIRED, "theme");
    }

    @Test
    void what_differs_only_in_how_references_are_typed_is_the_same_content() {
        NewContribution one = told("Panel", TODAY, true, "Grön  omställning");
        NewContribution other = new NewContribution(
                "X", "aktör", null, "PANELLIST", TODAY, null, null, null, List.of("grön omställning"), "s", true, null);

        assertThat(draft(one).content()).isEqualTo(draft(other).content());
        assertThat(draft(one).content())
                .isNotEqualTo(draft(told("Panel", TODAY, true, "skog")).content());
    }

    private static NewContribution told(String kind, LocalDate date, boolean confirmed, String theme) {
        return new NewContribution(null, "Aktör", null, kind, date, null, null, theme, null, "s", confirmed, null);
    }

    private static ContributionDraft draft(NewContribution body) {
        Faults faults = new Faults();
        ContributionDraft draft = ContributionDraft.of(body, "", TODAY, faults);
        faults.throwIfAny();
        return draft;
    }

    private static void assertRefused(NewContribution body, ProblemType reason, String field) {
        Problem problem = catchThrowableOfType(Problem.class, () -> draft(body));

        assertThat(problem.type()).isEqualTo(reason);
        assertThat(problem.invalidParameters())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo(field));
    }
}
