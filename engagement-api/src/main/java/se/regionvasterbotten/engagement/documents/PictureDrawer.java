package se.regionvasterbotten.engagement.documents;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.regionvasterbotten.engagement.pictures.Picture;
import se.regionvasterbotten.engagement.pictures.Xml;

/** Draws the pictures of one document into its PDF; the HTML only says where and how large. */
final class PictureDrawer implements SVGDrawer {
    private final List<SVGDocument> pictures = new ArrayList<>();

    /** Takes the picture in, and gives the element that stands for it: as large as the page has room for, with the words for those who do not see it. */
    String place(Picture picture) {
        Room room = Room.of(picture);
        pictures.add(Outlined.of(picture));
        return "<svg data-picture=\"" + (pictures.size() - 1) + "\" width=\"" + room.width()
                + "\" height=\"" + room.height() + "\" alt=\"" + Xml.text(Told.of(picture))
                + "\"></svg>\n";
    }

    @Override
    public SVGImage buildSVGImage(
            Element element, Box box, CssContext css, double cssWidth, double cssHeight, double dots) {
        SVGDocument picture = pictures.get(Integer.parseInt(element.getAttribute("data-picture")));
        return new Placed(
                picture,
                Integer.parseInt(element.getAttribute("width")),
                Integer.parseInt(element.getAttribute("height")),
                dots);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> faces, SharedContext shared) {}

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {}

    @Override
    public void close() {}

    private record Placed(SVGDocument picture, int width, int height, double dots) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) (width * dots);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) (height * dots);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    width,
                    height,
                    graphics -> picture.render((java.awt.Component) null, graphics, new ViewBox(0, 0, width, height)));
        }
    }
}
