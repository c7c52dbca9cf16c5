package se.regionvasterbotten.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** A document is pointed at by its case number or its address, and by nothing else. */
class DocumentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://diariet.example/2025-0611",
                "http://diariet.example/arenden?nr=17&del=2",
                "HTTPS://Diariet.Example:8443/a",
                "RUN 102-2025",
                "N2024/1",
                "N2024/00123/BB",
                "Dnr 2024-00312",
                "Dnr: RUN 2024-00312",
                "dnr 17",
                "prop. 2024/25:12",
                "COM(2023) 123",
                "2025-0417",
                "17",
                "\u00a7 14",
                "SFS 2024:1021",
                "D 1",
            })
    void a_case_number_or_an_address_is_taken_as_it_stands(String pointer) {
        Faults faults = new Faults();

        assertThat(Documents.required(faults, "document", pointer, 1000)).isEqualTo(pointer);
        assertThat(Documents.optional(faults, "document", pointer, 1000)).isEqualTo(pointer);
        assertThat(faults.any()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "protokollet",
                "Beslut i nämnden den 4 mars",
                "Se p\u00e4rmen p\u00e5 hylla 3",
                "ja",
                "diariet.example/utan-schema",
                "https://",
                "https:///utan-vard",
                "javascript:alert(1)",
                "file:///etc/beslut",
                "https://diariet.example/med blanksteg",
                "RUN 102-2025 <script>",
            })
    void anything_else_is_refused_and_the_field_is_named(String text) {
        Faults faults = new Faults();

        assertThat(Documents.required(faults, "document", text, 1000)).isEmpty();
        assertThat(faults.problem())
                .hasValueSatisfying(problem -> assertThat(problem.type()).isEqualTo(ProblemType.NOT_A_DOCUMENT));
        assertThat(Documents.optional(new Faults(), "document", text, 1000)).isNull();
    }

    @Test
    void what_is_left_out_is_no_fault_where_it_may_be() {
        Faults faults = new Faults();

        assertThat(Documents.optional(faults, "document", " ", 1000)).isNull();
        assertThat(faults.any()).isFalse();
        assertThat(Documents.required(faults, "document", null, 1000)).isEmpty();
        assertThat(faults.problem())
                .hasValueSatisfying(problem -> assertThat(problem.type()).isEqualTo(ProblemType.REQUIRED));
    }
}
