package se.regionvasterbotten.engagement.pictures;

/**
 * How a shape is drawn.
 *
 * @param fill its colour within; {@code none} for none
 * @param line the colour of its outline; {@code none} for none
 * @param width the outline's width
 * @param dashes how the outline is broken, {@code none} when it is whole
 * @param opacity how much of what is below it is hidden within, 0 to 1
 */
record Pen(String fill, String line, double width, String dashes, double opacity) {
    static Pen fill(String colour) {
        return new Pen(colour, "none", 1, "none", 1);
    }

    static Pen line(String colour, double width) {
        return new Pen("none", colour, width, "none", 1);
    }

    Pen outlined(String colour, double wide) {
        return new Pen(fill, colour, wide, dashes, opacity);
    }

    Pen dashed(String broken) {
        return new Pen(fill, line, width, broken, opacity);
    }

    Pen through(double some) {
        return new Pen(fill, line, width, dashes, some);
    }

    String attributes() {
        String drawn = " fill=\"" + fill + '"';
        drawn += opacity < 1 ? " fill-opacity=\"" + opacity + '"' : "";
        drawn += line.equals("none") ? "" : " stroke=\"" + line + "\" stroke-width=\"" + width + '"';
        return drawn + (dashes.equals("none") ? "" : " stroke-dasharray=\"" + dashes + '"');
    }
}
