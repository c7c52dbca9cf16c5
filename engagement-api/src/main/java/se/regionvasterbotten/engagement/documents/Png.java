package se.regionvasterbotten.engagement.documents;

import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import se.regionvasterbotten.engagement.pictures.Picture;

/** A picture in dots, two to a CSS pixel, on white. */
final class Png {
    private static final int SHARPNESS = 2;

    private Png() {}

    static byte[] of(Picture picture, Room room) throws IOException {
        int width = room.width() * SHARPNESS;
        int height = room.height() * SHARPNESS;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.fillRect(0, 0, width, height);
        Outlined.of(picture).render((Component) null, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", to);
        }
        return bytes.toByteArray();
    }
}
