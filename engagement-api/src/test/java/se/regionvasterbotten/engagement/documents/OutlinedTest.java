package se.regionvasterbotten.engagement.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.pictures.Gallery;
import se.regionvasterbotten.engagement.pictures.Picture;

/** Pictures are drawn with the documents' own letters. */
class OutlinedTest {
    @Test
    void no_words_are_left_to_a_machines_fonts_in_any_picture() {
        assertThat(Gallery.ordinary(Documents.SWEDISH).values()).isNotEmpty().allSatisfy(picture -> {
            assertThat(picture.svg()).contains("<text ");
            assertThat(Outlined.svg(picture.svg())).doesNotContain("<text").doesNotContain("NaN");
        });
    }

    @Test
    void words_stand_where_their_anchor_says() {
        assertThat(ink("start", 50)).satisfies(left -> assertThat(left.get(0)).isBetween(50, 56));
        assertThat(ink("end", 150)).satisfies(right -> assertThat(right.get(1)).isBetween(144, 150));
        List<Integer> middle = ink("middle", 100);
        assertThat(100 - middle.get(0)).isBetween(middle.get(1) - 100 - 4, middle.get(1) - 100 + 4);
    }

    @Test
    void what_xml_escapes_is_drawn_as_it_reads() {
        String svg = "<text x=\"1\" y=\"20\" font-size=\"16\" fill=\"#000000\">%s</text>";

        assertThat(Outlined.svg(svg.formatted("a&amp;b")))
                .isEqualTo(Outlined.svg(svg.formatted("<title>hela</title>a&amp;b")))
                .isNotEqualTo(Outlined.svg(svg.formatted("a&amp;amp;b")))
                .contains("<path fill=\"#000000\" d=\"M");
    }

    @Test
    void dots_are_two_to_a_pixel_and_as_large_as_the_page_has_room_for() throws IOException {
        Picture picture = Gallery.ordinary(Documents.SWEDISH).get("staircase");
        Room room = Room.of(picture);
        BufferedImage dots = ImageIO.read(new ByteArrayInputStream(Png.of(picture, room)));

        assertThat(room.width()).isEqualTo(627);
        assertThat(dots.getWidth()).isEqualTo(1254);
        assertThat(dots.getHeight()).isEqualTo(2 * room.height());
        assertThat(new Color(dots.getRGB(0, 0))).isEqualTo(Color.WHITE);
    }

    /** The first and the last column that has ink. */
    private static List<Integer> ink(String anchor, int x) {
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"40\" viewBox=\"0 0 200 40\"><text x=\""
                        + x + "\" y=\"30\" font-size=\"20\" text-anchor=\"" + anchor
                        + "\" fill=\"#000000\">Hamn</text></svg>";
        BufferedImage image = new BufferedImage(200, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 200, 40);
        Outlined.of(new Picture(svg, 200, 40, Documents.rows(0, Documents.SWEDISH)))
                .render((Component) null, graphics, new ViewBox(0, 0, 200, 40));
        List<Integer> columns = IntStream.range(0, 200)
                .filter(column ->
                        IntStream.range(0, 40).anyMatch(row -> new Color(image.getRGB(column, row)).getRed() < 128))
                .boxed()
                .toList();
        return List.of(columns.get(0), columns.get(columns.size() - 1));
    }
}
