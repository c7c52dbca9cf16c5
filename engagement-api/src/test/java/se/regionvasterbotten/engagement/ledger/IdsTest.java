package se.regionvasterbotten.engagement.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @Test
    void later_ids_sort_after_earlier_ones() {
        List<UUID> made = Stream.generate(Ids::next).limit(20_000).toList();

        assertThat(made)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> a.toString().compareTo(b.toString()));
    }

    @Test
    void ids_are_of_version_seven() {
        UUID id = Ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void an_id_in_full_form_is_read() {
        UUID id = Ids.next();

        assertThat(Ids.parse(id.toString())).contains(id);
        assertThat(Ids.parse(id.toString().toUpperCase(java.util.Locale.ROOT))).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "A2401",
                "01890000-0000-7000-8000-00000000000g",
                "018900000000700080000000000000aa"
            })
    void anything_else_is_no_id(String text) {
        assertThat(Ids.parse(text)).isEmpty();
    }
}
