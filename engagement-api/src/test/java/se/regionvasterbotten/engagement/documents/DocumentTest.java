package se.regionvasterbotten.engagement.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A document has an order that every rendering can keep. */
class DocumentTest {
    @Test
    void a_level_that_is_left_out_is_refused() {
        assertThatThrownBy(() -> document(heading(1, "ett"), heading(3, "tre")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give level 2");
        assertThatThrownBy(() -> document(heading(2, "forst"))).hasMessageContaining("give level 1");
    }

    @Test
    void one_id_for_two_headings_is_refused() {
        assertThatThrownBy(() -> document(heading(1, "ett"), heading(1, "ett")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give each its own");
    }

    @Test
    void a_heading_has_one_of_three_levels_and_an_id_that_a_link_can_have() {
        assertThatThrownBy(() -> heading(4, "fyra")).hasMessageContaining("give 1 to 3");
        assertThatThrownBy(() -> heading(0, "noll")).hasMessageContaining("give 1 to 3");
        for (String id : List.of("", "1a", "Ett", "å", "a b", "a\"", "contents")) {
            assertThatThrownBy(() -> heading(1, id)).hasMessageContaining("begin with a to z");
        }
        assertThat(heading(1, "contents-of-it").id()).isEqualTo("contents-of-it");
    }

    @Test
    void headings_may_go_up_several_levels_at_once() {
        List<Block.Heading> headings =
                List.of(heading(1, "ett"), heading(2, "tva"), heading(3, "tre"), heading(1, "fyra"), heading(2, "fem"));

        assertThat(document(headings.toArray(Block[]::new)).headings()).isEqualTo(headings);
    }

    @Test
    void headings_stand_below_the_one_before_them_of_a_higher_level() {
        List<Outline> outlines = Outline.of(
                document(
                        heading(1, "ett"), heading(2, "tva"), heading(3, "tre"), heading(2, "fyra"), heading(1, "fem")),
                Block.DEEPEST);

        assertThat(outlines).extracting(one -> one.heading().id()).containsExactly("ett", "fem");
        assertThat(outlines.get(0).below())
                .extracting(one -> one.heading().id())
                .containsExactly("tva", "fyra");
        assertThat(outlines.get(0).below().get(0).below())
                .extracting(one -> one.heading().id())
                .containsExactly("tre");
    }

    @Test
    void a_document_has_a_title() {
        assertThatThrownBy(() -> new Document(
                        " ", null, "Region Västerbotten", Documents.SWEDISH, Documents.MADE, List.of(), List.of()))
                .hasMessageContaining("without a title");
    }

    private static Document document(Block... blocks) {
        return Documents.of(Documents.SWEDISH, List.of(blocks));
    }

    private static Block.Heading heading(int level, String id) {
        return new Block.Heading(level, "Rubrik " + id, id);
    }
}
