package se.regionvasterbotten.engagement.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.regionvasterbotten.engagement.standing.Told;

/** RULES section 1: what each kind testifies to, alone and where its conditions hold. */
class KindsTest {
    @ParameterizedTest(name = "{0} alone testifies to rung {1}")
    @CsvSource({
        "LISTENER, 1",
        "PARTICIPANT, 1",
        "NETWORKING, 2",
        "OWN_PERSPECTIVE, 2",
        "PANELLIST, 2",
        "ROUNDTABLE, 2",
        "CONVERSATION_INITIATED, 3",
        "INPUT_SUBMITTED, 3",
        "COLLABORATION, 3",
        "WORKING_GROUP_MEMBER, 3",
        "JOINT_INITIATIVE_ROLE, 3",
        "PARTNER, 3",
        "INITIATIVE_OWNER, 1",
        "POLICY_INFLUENCE, 1",
        "IMPLEMENTATION, 1"
    })
    void a_kind_alone_testifies_to(Kind kind, int rung) {
        assertThat(alone(kind).rung("2025-06-01")).isEqualTo(rung);
    }

    @ParameterizedTest(name = "{0} with its conditions met testifies to rung {1}")
    @CsvSource({
        "LISTENER, 1", "PARTICIPANT, 2", "JOINT_INITIATIVE_ROLE, 4", "PARTNER, 4", "INITIATIVE_OWNER, 5",
        "POLICY_INFLUENCE, 5", "IMPLEMENTATION, 5", "WORKING_GROUP_MEMBER, 3", "PANELLIST, 2", "COLLABORATION, 3"
    })
    void a_kind_whose_conditions_hold_testifies_to(Kind kind, int rung) {
        Told told = Told.of("näringsliv").gave(Kind.PARTICIPANT, "2025-01-01");
        if (kind.membership()) {
            told.held(kind, "2025-06-01", null, Told.other("akademi", "2025-01-01", null));
        } else if (kind == Kind.POLICY_INFLUENCE || kind == Kind.IMPLEMENTATION) {
            told.gaveWithDocument(kind, "2025-06-01");
        } else {
            told.gave(kind, "2025-06-01");
        }

        assertThat(told.rung("2025-06-01")).isEqualTo(rung);
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_is_named_by_its_code_name_in_any_case(Kind kind) {
        assertThat(KindWords.parse(" " + kind.name().toLowerCase(java.util.Locale.ROOT) + "\u00a0"))
                .contains(kind);
    }

    @ParameterizedTest(name = "the list's {0} is {1}")
    @CsvSource({
        "Åhörare, LISTENER",
        "DELTAGARE, PARTICIPANT",
        "Panel, PANELLIST",
        "eget  perspektiv, OWN_PERSPECTIVE",
        "Inspel, INPUT_SUBMITTED",
        "Nätverkande, NETWORKING",
        "Rundabordssamtal, ROUNDTABLE",
        "Initierat samtal, CONVERSATION_INITIATED",
        "arbetsgruppsmedlem, WORKING_GROUP_MEMBER",
        "partner, PARTNER",
        "roll i gemensamt initiativ, JOINT_INITIATIVE_ROLE",
        "initiativägare, INITIATIVE_OWNER"
    })
    void the_words_of_lists_and_initiatives_name_kinds(String word, Kind kind) {
        assertThat(KindWords.parse(word)).contains(kind);
    }

    @Test
    void another_word_names_no_kind() {
        assertThat(KindWords.parse("moderator")).isEmpty();
    }

    private static Told alone(Kind kind) {
        return kind.membership()
                ? Told.of("näringsliv").held(kind, "2025-06-01", null)
                : Told.of("näringsliv").gave(kind, "2025-06-01");
    }
}
