package se.regionvasterbotten.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

class PagingTest {
    @ParameterizedTest
    @CsvSource({"1, 2, a b", "2, 2, c", "3, 2, ''", "2000000, 1000, ''"})
    void a_page_is_cut_out_of_the_whole(int page, int limit, String items) {
        Page<String> cut = Page.cut(List.of("a", "b", "c"), Paging.of(page, limit));
        assertThat(String.join(" ", cut.items())).isEqualTo(items);
        assertThat(cut.total()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"0, 20, page", "-1, 20, page", "2000001, 20, page", "1, 0, limit", "1, 1001, limit"})
    void a_page_outside_its_bounds_is_refused_by_name(int page, int limit, String name) {
        Paging paging = Paging.of(page, limit);
        assertThatThrownBy(paging::offset).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.PARAMETER_OUT_OF_RANGE);
            assertThat(problem.invalidParameters().get(0).name()).isEqualTo(name);
        });
    }

    @Test
    void a_mapped_page_keeps_its_place() {
        Page<Integer> lengths = Page.cut(List.of("a", "bb"), Paging.of(1, 20)).map(String::length);
        assertThat(lengths).isEqualTo(new Page<>(List.of(1, 2), 1, 20, 2));
    }
}
