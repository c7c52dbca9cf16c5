package se.regionvasterbotten.engagement.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityTypeTest {
    @ParameterizedTest
    @CsvSource({
        "invigning, OPENING",
        "seminarium, SEMINAR",
        "panelsamtal, PANEL",
        "rundabordssamtal, ROUNDTABLE",
        "dialog, DIALOGUE",
        "Digital  dialog, DIGITAL_DIALOGUE",
        "publikation, PUBLICATION",
        "arbetsgrupp, WORKING_GROUP_MEETING",
        "SEMINAR, SEMINAR"
    })
    void the_words_of_the_field_name_types(String word, ActivityType type) {
        assertThat(ActivityType.parse(word)).contains(type);
    }

    @Test
    void every_word_told_to_someone_who_used_another_is_accepted() {
        assertThat(ActivityType.known())
                .allSatisfy(word -> assertThat(ActivityType.parse(word)).isPresent());
    }

    @Test
    void what_is_answered_can_be_registered_again() {
        assertThat(Arrays.asList(ActivityType.values()))
                .allSatisfy(type -> assertThat(ActivityType.parse(type.word())).contains(type));
    }

    @Test
    void another_word_names_no_type() {
        assertThat(ActivityType.parse("biobesök")).isEmpty();
    }
}
