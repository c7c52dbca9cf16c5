package se.regionvasterbotten.engagement.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LadderTextTest {
    private static final String FIRST = LadderText.write(FirstLadder.VERSION);

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @Test
    void the_first_version_written_and_read_is_the_first_version() {
        assertThat(LadderText.read(FIRST)).isEqualTo(FirstLadder.VERSION);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_version_written_and_read_is_the_same_version(long seed) {
        LadderVersion version = new GeneratedVersions(seed).version();
        String text = LadderText.write(version);

        assertThat(LadderText.read(text)).isEqualTo(version);
        assertThat(LadderText.read(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)))
                .isEqualTo(version);
        assertThat(LadderDraft.of(version).version()).isEqualTo(version);
    }

    @Test
    void blanks_comments_line_ends_a_byte_order_mark_and_needless_parentheses_change_nothing() {
        String loose = "\ufeff# a comment\r\n"
                + FIRST.replace("\n", "  # and another\r\n\t").replace("when any evidence", "when ((any evidence))");

        assertThat(LadderText.read(loose)).isEqualTo(FirstLadder.VERSION);
    }

    @Test
    void the_documentation_shows_the_first_version_as_it_is_written() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "ladder-versions.md"));

        assertThat(page).contains("```\n" + FIRST + "```\n");
    }

    @ParameterizedTest(name = "{0} for {1}: {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ladder 1      | ladder one                      | 1  | 8  | one stands here; write <number>",
                "ladder 1      | ladder 0                        | 1  | 8  | the version has number 0; use 1 or more",
                "ladder 1      | ladder 99999999999              | 1  | 8  | 99999999999 stands here; write <number>",
                "ladder 1      | ladder -1                       | 1  | 8  | -1 stands here; write <number>",
                "24 months     | 24 years                        | 2  | 12 | years stands here; write months",
                "24 months     | 1201 months                     | 2  | 9  | evidence supports for 1201 months; use 1 to 1200",
                "rule interest | rule Interest                   | 11 | 6  | 'Interest' names no rule; use small letters a–z, digits and"
                        + " hyphens, a letter first",
                "rule interest | rule awareness                  | 11 | 6  | two rules are called awareness; rename one",
                "rung 1        | rung 6                          | 5  | 8  | there is no rung 6; use 1 to 5",
                "any evidence  | some evidence                   | 6  | 8  | some is no condition; use one of any evidence, one of, pair of,"
                        + " another sector, stated solution, documented, earlier at meeting place",
                "PANELLIST     | PANELIST                        | 13 | 44 | PANELIST is no kind of evidence; use one of LISTENER,"
                        + " PARTICIPANT, NETWORKING, OWN_PERSPECTIVE, PANELLIST, ROUNDTABLE, CONVERSATION_INITIATED, INPUT_SUBMITTED,"
                        + " COLLABORATION, WORKING_GROUP_MEMBER, JOINT_INITIATIVE_ROLE, PARTNER, INITIATIVE_OWNER, POLICY_INFLUENCE, IMPLEMENTATION",
                "PANELLIST     | NETWORKING                      | 13 | 44 | NETWORKING stands twice; remove one",
                "pair of PARTI | pair of PARTNER # PARTI         | 20 | 8  | PARTNER is a membership; a pair is made of contributions; name a"
                        + " kind of contribution",
                "any evidence  | any evidence and documented or another sector | 6 | 36 | 'and' and 'or' stand side by side; put what"
                        + " belongs together in parentheses",
                "any evidence  | (any evidence                   | 7  | 3  | sv stands here; write )",
                "any evidence  | ((((((((any evidence))))))))    | 6  | 16 | the condition any lies deeper than anyone can read; compose at most 8 levels",
                "any evidence  | any ~ evidence                  | 6  | 12 | the character U+007E begins nothing; remove it, or put text in quotation marks",
                "bekräftat.\"  | bekräftat.                      | 7  | 6  | the text 'Har deltagit i minst ett möte, seminarium eller"
                        + " initiativ, och det är bekräftat.' does not end on its line; end it with a quotation mark",
                "Har deltagit i minst | Har \\deltagit          | 7  | 11 | \\d stands for no character; write \\n, \\t, \\\\, \\\" or \\u and four digits",
            })
    void a_fault_names_line_column_value_and_remedy(String old, String changed, int line, int column, String text) {
        assertThat(FIRST).contains(old);

        List<LadderFault> faults = faults(FIRST.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(changed)));

        assertThat(faults)
                .extracting(fault -> fault.text(Locale.ENGLISH))
                .contains("line " + line + ", column " + column + ": " + text);
        assertThat(faults)
                .extracting(fault -> fault.text(Locale.ROOT))
                .anyMatch(fault -> fault.startsWith("rad " + line + ", kolumn " + column + ": "));
    }

    @Test
    void every_fault_of_a_text_is_named_at_once_and_in_order() {
        String faulty = FIRST.replace("support 24", "support forever")
                .replace("PANELLIST", "PANELIST")
                .replace("pair of PARTICIPANT", "three of PARTICIPANT")
                .replace("rung 5", "rung 9");

        assertThat(faults(faulty))
                .extracting(LadderFault::type, LadderFault::value)
                .extracting(org.assertj.core.groups.Tuple::toString)
                .containsExactly(
                        "(UNEXPECTED, \"forever\")",
                        "(KIND_UNKNOWN, \"PANELIST\")",
                        "(CONDITION_UNKNOWN, \"three\")",
                        "(RUNG_UNKNOWN, \"9\")",
                        "(RUNG_UNKNOWN, \"9\")");
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "'# nothing but a comment'",
        "ladder",
        "ladder 1 support 24 months",
        "'rule rule rule'",
        "'\"'",
        "'\\'"
    })
    void whatever_is_no_version_is_refused_with_a_place(String text) {
        assertThat(faults(text)).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.line()).isPositive();
            assertThat(fault.column()).isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_text_with_one_character_lost_is_read_or_refused_with_a_place_but_never_worse(long seed) {
        int lost = new java.util.Random(seed).nextInt(FIRST.length());
        try {
            LadderText.read(FIRST.substring(0, lost) + FIRST.substring(lost + 1));
        } catch (InvalidLadder invalid) {
            assertThat(invalid.faults()).isNotEmpty().allMatch(fault -> fault.line() > 0 && fault.column() > 0);
        }
    }

    private static List<LadderFault> faults(String text) {
        return catchThrowableOfType(InvalidLadder.class, () -> LadderText.read(text))
                .faults();
    }
}
