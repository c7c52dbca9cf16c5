package se.regionvasterbotten.engagement.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitiativeTypeTest {
    @ParameterizedTest
    @CsvSource({
        "arbetsgrupp, WORKING_GROUP",
        "gemensamt initiativ, JOINT_INITIATIVE",
        "Eget initiativ, OWN_INITIATIVE",
        "JOINT_INITIATIVE, JOINT_INITIATIVE"
    })
    void the_words_of_the_field_name_types(String word, InitiativeType type) {
        assertThat(InitiativeType.parse(word)).contains(type);
    }

    @Test
    void every_word_told_to_someone_who_used_another_is_accepted() {
        assertThat(InitiativeType.known())
                .allSatisfy(word -> assertThat(InitiativeType.parse(word)).isPresent());
    }

    @Test
    void what_is_answered_can_be_registered_again() {
        assertThat(Arrays.asList(InitiativeType.values()))
                .allSatisfy(
                        type -> assertThat(InitiativeType.parse(type.word())).contains(type));
    }

    @Test
    void another_word_names_no_type() {
        assertThat(InitiativeType.parse("biobesök")).isEmpty();
    }
}
