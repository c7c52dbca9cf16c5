package se.regionvasterbotten.engagement.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What holds of every picture, whatever is in it. */
class PicturesTest {
    private static Stream<Named<Map.Entry<String, Picture>>> pictures() {
        return Gallery.all().map(one -> Named.of(one.getKey(), one));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void a_picture_is_an_image_with_a_title_a_description_and_a_language(Map.Entry<String, Picture> picture) {
        Element root = Drawn.of(picture.getValue()).root();

        assertThat(root.getLocalName()).isEqualTo("svg");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("lang")).isEqualTo(picture.getKey().endsWith("en") ? "en" : "sv");
        List<Element> children = elements(root);
        assertThat(children.get(0).getLocalName()).isEqualTo("title");
        assertThat(children.get(0).getTextContent())
                .isEqualTo(picture.getValue().table().title());
        assertThat(children.get(1).getLocalName()).isEqualTo("desc");
        assertThat(children.get(1).getTextContent()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void nothing_is_fetched_run_or_named_by_an_identifier(Map.Entry<String, Picture> picture) {
        assertThat(picture.getValue().svg())
                .doesNotContain("<script", "<style", "<image", "href", "url(", " id=")
                .doesNotContainPattern(" on[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void no_two_texts_overlap_and_none_is_cut_by_the_edge(Map.Entry<String, Picture> picture) {
        Drawn drawn = Drawn.of(picture.getValue());
        List<Element> texts = drawn.all("text");
        double width = picture.getValue().width();
        double height = picture.getValue().height();
        for (int i = 0; i < texts.size(); i++) {
            Box box = Drawn.box(texts.get(i));
            assertThat(List.of(box.left(), box.top(), width - box.right(), height - box.bottom()))
                    .as(Drawn.words(texts.get(i)))
                    .allSatisfy(room -> assertThat(room).isNotNegative());
            for (int j = 0; j < i; j++) {
                assertThat(box.meets(Drawn.box(texts.get(j))))
                        .as("'%s' on '%s'", Drawn.words(texts.get(i)), Drawn.words(texts.get(j)))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void words_that_do_not_fit_are_whole_in_a_title(Map.Entry<String, Picture> picture) {
        assertThat(Drawn.of(picture.getValue()).all("text"))
                .filteredOn(text -> Drawn.words(text).endsWith("\u2026"))
                .allSatisfy(
                        text -> assertThat(text.getElementsByTagName("title").getLength())
                                .isEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void no_text_is_smaller_than_can_be_read_or_of_the_size_that_disappears(Map.Entry<String, Picture> picture) {
        assertThat(Drawn.of(picture.getValue()).all("text"))
                .extracting(text -> Drawn.number(text, "font-size"))
                .allSatisfy(size -> assertThat(size).isNotEqualTo(12.0).isGreaterThanOrEqualTo(7.0));
    }

    @Test
    void the_same_rows_give_the_same_bytes() {
        List<String> first = Gallery.all().map(one -> one.getValue().svg()).toList();

        assertThat(Gallery.all().map(one -> one.getValue().svg())).containsExactlyElementsOf(first);
    }

    @Test
    void a_picture_of_nothing_says_so() {
        assertThat(Gallery.empty(Gallery.SWEDISH).values())
                .allSatisfy(picture -> assertThat(picture.svg()).contains("finns", "att rita."));
    }

    @Test
    void numbers_are_written_as_the_language_writes_them() {
        assertThat(Gallery.extreme(Gallery.SWEDISH).get("large staircase").svg())
                .contains("123\u00a0456\u00a0789");
        assertThat(Gallery.extreme(java.util.Locale.ENGLISH)
                        .get("large staircase")
                        .svg())
                .contains("123,456,789");
    }

    private static List<Element> elements(Element root) {
        NodeList nodes = root.getChildNodes();
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }
}
