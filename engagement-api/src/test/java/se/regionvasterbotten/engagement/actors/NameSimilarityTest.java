package se.regionvasterbotten.engagement.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSimilarityTest {
    @ParameterizedTest
    @CsvSource({
        "Skellefteå kommun, Skelefteå kommun",
        "Umeå universitet, Universitetet i Umeå",
        "Granbarr Bioteknik AB, Granbarr Biotek",
        "Karin Lundmark, Karin Lundmarck",
        "Norrlands Éntreprenad, NORRLANDS ENTREPRENAD HB",
        "Region Västerbotten, Västerbotten region"
    })
    void a_slip_an_order_or_a_legal_form_leaves_names_alike(String one, String other) {
        assertThat(NameSimilarity.of(one, other)).isGreaterThanOrEqualTo(NameSimilarity.ALIKE);
    }

    @ParameterizedTest
    @CsvSource({"Åre kommun, Sorsele kommun", "Granen, Tallen", "Karin Lundmark, Sven Granström", "Nord, Syd", "-, -"})
    void other_names_are_not_alike(String one, String other) {
        assertThat(NameSimilarity.of(one, other)).isLessThan(NameSimilarity.ALIKE);
    }

    @ParameterizedTest
    @CsvSource({"é, e", "É, e", "ü, u", "å, å", "Ä, ä", "ö, ö", "ñ, n", "'A\u030a', å", "a & b-c AB, a b c"})
    void marks_count_only_where_they_make_a_letter_of_their_own(String name, String folded) {
        assertThat(NameSimilarity.folded(name)).isEqualTo(folded);
    }

    @Test
    void the_same_words_in_any_order_are_wholly_alike() {
        assertThat(NameSimilarity.of("Ådalens Skog & Trä AB", "trä, skog ådalens"))
                .isEqualTo(1);
        assertThat(NameSimilarity.of("Ådalen", "Adalen")).isLessThan(1);
    }

    @Test
    void an_index_answers_as_each_pair_of_names_would() {
        NameIndex index = new NameIndex();
        UUID[] ids = IntStream.range(0, 4).mapToObj(i -> new UUID(0, i)).toArray(UUID[]::new);
        String[] names = {"Skellefteå kommun", "Skellefteå kommuner", "Bananananas", "Åre"};
        IntStream.range(0, ids.length).forEach(i -> index.add(ids[i], names[i]));

        assertThat(index.like("Skelleftea kommun", 5))
                .extracting(NameIndex.Alike::id)
                .containsExactly(ids[0], ids[1]);
        assertThat(index.like("Skelleftea kommun", 1))
                .extracting(NameIndex.Alike::id)
                .containsExactly(ids[0]);
        assertThat(index.like("Banananas", 5))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.similarity()).isEqualTo(NameSimilarity.of("Banananas", "Bananananas")));
        assertThat(index.like("???", 5)).isEmpty();
    }
}
