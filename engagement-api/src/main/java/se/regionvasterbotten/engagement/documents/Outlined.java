package se.regionvasterbotten.engagement.documents;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.regionvasterbotten.engagement.pictures.Picture;

/**
 * Pictures whose words are outlines of the documents' own letters: drawn the same on every machine, and on one without fonts.
 *
 * <p>It knows the words as the pictures write them, {@code <text x y font-size font-weight text-anchor fill>}, with nothing but words and a title within.
 */
final class Outlined {
    private static final Pattern TEXT = Pattern.compile("<text ([^>]*)>(?:<title>[^<]*</title>)?([^<]*)</text>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final LoaderContext CLOSED = LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .build();

    private Outlined() {}

    /** The picture, ready to be drawn. */
    static SVGDocument of(Picture picture) {
        byte[] svg = svg(picture.svg()).getBytes(StandardCharsets.UTF_8);
        SVGDocument drawn = new SVGLoader().load(new ByteArrayInputStream(svg), null, CLOSED);
        if (drawn == null) {
            throw new IllegalArgumentException("The picture " + picture.table().name() + " is no SVG; draw it anew");
        }
        return drawn;
    }

    /** The SVG with paths instead of words. */
    static String svg(String svg) {
        return TEXT.matcher(svg)
                .replaceAll(text -> Matcher.quoteReplacement(path(text.group(1), plain(text.group(2)))));
    }

    private static String path(String attributes, String words) {
        Glyphs glyphs = attribute(attributes, "font-weight", "").equals("bold") ? Glyphs.BOLD : Glyphs.REGULAR;
        double size = Double.parseDouble(attribute(attributes, "font-size", "16"));
        double x = Double.parseDouble(attribute(attributes, "x", "0"));
        double y = Double.parseDouble(attribute(attributes, "y", "0"));
        double width = glyphs.width(words, size);
        double left = switch (attribute(attributes, "text-anchor", "start")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
        };
        return "<path fill=\"" + attribute(attributes, "fill", "#000000") + "\" d=\""
                + data(glyphs.outline(words, size), left, y) + "\"/>";
    }

    private static String data(Path2D outline, double left, double foot) {
        StringBuilder data = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator at = outline.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(points);
            data.append("MLQCZ".charAt(kind));
            for (int i = 0; i < 2 * "\1\1\2\3\0".charAt(kind); i += 2) {
                data.append(hundredths(points[i] + left))
                        .append(' ')
                        .append(hundredths(points[i + 1] + foot))
                        .append(' ');
            }
        }
        return data.toString();
    }

    private static double hundredths(double number) {
        return Math.round(number * 100) / 100.0;
    }

    private static String attribute(String attributes, String name, String otherwise) {
        return ATTRIBUTE
                .matcher(attributes)
                .results()
                .filter(one -> one.group(1).equals(name))
                .map(one -> one.group(2))
                .findFirst()
                .orElse(otherwise);
    }

    /** Words of XML as plain text. */
    static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
