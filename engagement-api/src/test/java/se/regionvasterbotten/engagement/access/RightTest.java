package se.regionvasterbotten.engagement.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    right              | everyone | reader | registrar | analyst | administrator | dataProtectionOfficer
                    OPEN               | x        | x      | x         | x       | x             | x
                    FIGURES            | x        | x      | x         | x       | x             |
                    READ_ORGANISATIONS |          | x      | x         | x       | x             |
                    FREE_FIGURES       |          | x      | x         | x       | x             |
                    CLASSIFY           |          | x      | x         | x       | x             |
                    READ_PERSONS       |          |        | x         |         | x             |
                    WRITE_REGISTER     |          |        | x         |         | x             |
                    PERSON_FIGURES     |          |        |           | x       | x             |
                    WRITE_LADDER       |          |        |           |         | x             |
                    WRITE_REFERENCE    |          |        |           |         | x             |
                    PERSONS_RIGHTS     |          |        |           |         |               | x
                    """)
    void each_right_is_held_as_the_table_of_the_api_says(
            Right right,
            String everyone,
            String reader,
            String registrar,
            String analyst,
            String administrator,
            String officer) {
        assertThat(right.heldBy(Set.of())).isEqualTo(everyone != null);
        assertThat(right.heldBy(Set.of(Role.READER))).isEqualTo(reader != null);
        assertThat(right.heldBy(Set.of(Role.REGISTRAR))).isEqualTo(registrar != null);
        assertThat(right.heldBy(Set.of(Role.ANALYST))).isEqualTo(analyst != null);
        assertThat(right.heldBy(Set.of(Role.ADMINISTRATOR))).isEqualTo(administrator != null);
        assertThat(right.heldBy(Set.of(Role.DATA_PROTECTION_OFFICER))).isEqualTo(officer != null);
    }

    @Test
    void an_administrator_may_all_that_reader_registrar_and_analyst_may() {
        for (Right right : Right.values()) {
            boolean any = right.heldBy(EnumSet.of(Role.READER, Role.REGISTRAR, Role.ANALYST));
            assertThat(!any || right.heldBy(Set.of(Role.ADMINISTRATOR)))
                    .as("%s", right)
                    .isTrue();
        }
    }

    @Test
    void two_roles_together_have_the_rights_of_both() {
        Set<Role> both = Set.of(Role.READER, Role.DATA_PROTECTION_OFFICER);
        assertThat(Right.PERSONS_RIGHTS.heldBy(both)).isTrue();
        assertThat(Right.READ_ORGANISATIONS.heldBy(both)).isTrue();
        assertThat(Right.WRITE_REGISTER.heldBy(both)).isFalse();
    }
}
