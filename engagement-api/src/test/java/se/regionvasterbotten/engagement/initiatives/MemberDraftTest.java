package se.regionvasterbotten.engagement.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

class MemberDraftTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final LocalDate BEGIN = LocalDate.parse("2025-01-01");
    private static final LocalDate END = LocalDate.parse("2025-12-01");

    @Test
    void a_member_without_end_takes_the_initiatives() {
        assertThat(draft(member("partner", "2025-02-01", null), END).to()).isEqualTo(END);
        assertThat(draft(member("partner", "2025-02-01", null), null).to()).isNull();
    }

    @Test
    void a_member_may_leave_on_the_initiatives_last_day_and_before() {
        assertThat(draft(member("partner", "2025-02-01", "2025-12-01"), END).to())
                .isEqualTo(END);
        assertThat(draft(member("partner", "2025-02-01", "2025-02-02"), END).to())
                .isEqualTo("2025-02-02");
    }

    @ParameterizedTest
    @CsvSource({
        "partner, PARTNER",
        "Arbetsgruppsmedlem, WORKING_GROUP_MEMBER",
        "roll i gemensamt initiativ, JOINT_INITIATIVE_ROLE",
        "initiativägare, INITIATIVE_OWNER",
        "INITIATIVE_OWNER, INITIATIVE_OWNER"
    })
    void roles_are_named_as_in_the_field(String word, Kind role) {
        assertThat(draft(member(word, "2025-02-01", null), END).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "panel, 2025-02-01, , CONTRIBUTION_KIND, role",
        "kassör, 2025-02-01, , UNKNOWN_WORD, role",
        ", 2025-02-01, , REQUIRED, role",
        "partner, , , REQUIRED, from",
        "partner, 2025-02-01, 2025-02-01, PERIOD_REVERSED, to",
        "partner, 2025-02-01, 2025-12-02, OUTSIDE_PERIOD, to",
        "partner, 2025-12-01, , OUTSIDE_PERIOD, from"
    })
    void what_the_rules_forbid_is_refused(String role, String from, String to, ProblemType reason, String field) {
        assertRefused(member(role, from, to), END, reason, field);
    }

    @Test
    void a_membership_begins_today_at_the_latest() {
        assertThat(draft(member("partner", "2026-11-23", null), null).from()).isEqualTo(TODAY);
        assertRefused(member("partner", "2026-11-24", null), null, ProblemType.IN_THE_FUTURE, "from");
    }

    @Test
    void a_member_is_an_organisation_or_a_person() {
        NewMember nobody = new NewMember(null, null, null, null, "partner", BEGIN, null);
        NewMember both = new NewMember("O", "P", null, null, "partner", BEGIN, null);

        assertRefused(nobody, END, ProblemType.ONE_OF_REQUIRED, "organisation");
        assertRefused(both, END, ProblemType.EXCLUSIVE, "person");
    }

    private static NewMember member(String role, String from, String to) {
        return new NewMember("O", null, null, null, role, date(from), date(to));
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static MemberDraft draft(NewMember body, LocalDate end) {
        Faults faults = new Faults();
        MemberDraft draft = MemberDraft.of(body, "", BEGIN, end, TODAY, faults);
        faults.throwIfAny();
        return draft;
    }

    private static void assertRefused(NewMember body, LocalDate end, ProblemType reason, String field) {
        Problem problem = catchThrowableOfType(Problem.class, () -> draft(body, end));

        assertThat(problem.type()).isEqualTo(reason);
        assertThat(problem.invalidParameters())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo(field));
    }
}
