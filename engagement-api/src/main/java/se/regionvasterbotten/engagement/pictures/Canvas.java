package se.regionvasterbotten.engagement.pictures;

import java.math.BigDecimal;
import java.util.List;

/** Where a picture is drawn: shapes and words at places, in the order that they are drawn, and one SVG document of them at the end. */
final class Canvas {
    static final double MARGIN = 16;
    static final double WIDTH = 720;
    private static final String FONTS =
            "'Source Sans 3', 'Source Sans Pro', 'Source Sans', 'Segoe UI', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    private final Caption caption;
    private final double width;
    private final StringBuilder marks = new StringBuilder();
    private double below;

    Canvas(Caption caption) {
        this(caption, WIDTH);
    }

    /** Begins with the title and the description. */
    Canvas(Caption caption, double width) {
        this.caption = caption;
        this.width = Math.ceil(width);
        double end = lines(MARGIN, 30, Ink.TITLE, caption.title(), width - 2 * MARGIN, 2);
        below = lines(MARGIN, end + 2, Ink.QUIET, caption.description(), width - 2 * MARGIN, 4);
    }

    /** Where the drawing itself begins, below the words. */
    double top() {
        return below;
    }

    double width() {
        return width;
    }

    /** A line of text, its foot at y. */
    void text(double x, double y, Ink ink, String words) {
        text(x, y, ink, words, words);
    }

    /** Words in lines no wider than the room; gives the foot of the line that would come next. */
    double lines(double x, double y, Ink ink, String words, double room, int most) {
        if (words.isBlank()) {
            return y;
        }
        double at = y;
        for (String line : Lettering.lines(words, room, ink.size(), ink.bold(), most)) {
            text(x, at, ink, line, line.endsWith("\u2026") ? words : line);
            at += ink.leading();
        }
        return at;
    }

    /** A rectangle; a share of nothing has no rectangle. */
    void rect(double x, double y, double wide, double high, Pen pen, String told) {
        if (wide > 0 && high > 0) {
            mark(
                    "rect x=\"" + n(x) + "\" y=\"" + n(y) + "\" width=\"" + n(wide) + "\" height=\"" + n(high) + '"',
                    pen,
                    told);
        }
    }

    void circle(double x, double y, double radius, Pen pen, String told) {
        mark("circle cx=\"" + n(x) + "\" cy=\"" + n(y) + "\" r=\"" + n(radius) + '"', pen, told);
    }

    void line(double x, double y, double toX, double toY, Pen pen) {
        mark("line x1=\"" + n(x) + "\" y1=\"" + n(y) + "\" x2=\"" + n(toX) + "\" y2=\"" + n(toY) + '"', pen, "");
    }

    /** A path of letters and numbers, a new letter beginning each part. */
    void path(Pen pen, String told, Object... parts) {
        StringBuilder path = new StringBuilder();
        for (Object part : parts) {
            path.append(part instanceof Number number ? n(number.doubleValue()) : part)
                    .append(' ');
        }
        mark("path d=\"" + path.toString().strip() + '"', pen, told);
    }

    /** The whole document, as high as is said; in whole pixels, which is all that openhtmltopdf takes. */
    Picture picture(double lowest, String summary, se.regionvasterbotten.engagement.tables.Table table) {
        double height = Math.ceil(lowest);
        String language = caption.locale().toLanguageTag();
        String said = List.of(caption.description(), summary).stream()
                .filter(text -> !text.isBlank())
                .reduce((one, other) -> one + " " + other)
                .orElse(caption.title());
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + n(width) + "\" height=\"" + n(height)
                + "\" viewBox=\"0 0 " + n(width) + ' ' + n(height) + "\" role=\"img\" lang=\"" + language
                + "\" xml:lang=\"" + language + "\" font-family=\"" + FONTS + "\">\n<title>" + Xml.text(caption.title())
                + "</title>\n<desc>" + Xml.text(said) + "</desc>\n<rect width=\"" + n(width) + "\" height=\""
                + n(height)
                + "\" fill=\"" + Palette.PAPER + "\"/>\n" + marks + "</svg>\n";
        return new Picture(svg, (int) width, (int) height, table);
    }

    private void text(double x, double y, Ink ink, String words, String whole) {
        marks.append("<text x=\"").append(n(x)).append("\" y=\"").append(n(y)).append("\" font-size=\"");
        marks.append(n(ink.size())).append('"');
        marks.append(ink.bold() ? " font-weight=\"bold\"" : "");
        marks.append(ink.anchor().equals("start") ? "" : " text-anchor=\"" + ink.anchor() + '"');
        marks.append(" fill=\"").append(ink.colour()).append("\">");
        marks.append(whole.equals(words) ? "" : "<title>" + Xml.text(whole) + "</title>");
        marks.append(Xml.text(words)).append("</text>\n");
    }

    private void mark(String shape, Pen pen, String told) {
        marks.append('<').append(shape).append(pen.attributes());
        marks.append(
                told.isEmpty() ? "/>\n" : "><title>" + Xml.text(told) + "</title></" + shape.split(" ", 2)[0] + ">\n");
    }

    /** A number with at most two decimals. */
    private static String n(double number) {
        BigDecimal hundredths = BigDecimal.valueOf(Math.round(number * 100), 2);
        return hundredths.signum() == 0 ? "0" : hundredths.stripTrailingZeros().toPlainString();
    }
}
