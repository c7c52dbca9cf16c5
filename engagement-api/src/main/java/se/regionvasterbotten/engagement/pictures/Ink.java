package se.regionvasterbotten.engagement.pictures;

/**
 * How a text is written.
 *
 * @param size in pixels; never exactly 12, which openhtmltopdf draws at about one point
 * @param bold whether bold
 * @param anchor which end of the line its place is: {@code start}, {@code middle} or {@code end}
 * @param colour its colour
 */
record Ink(double size, boolean bold, String anchor, String colour) {
    static final Ink TITLE = new Ink(18, true, "start", Palette.INK);
    static final Ink PLAIN = new Ink(13, false, "start", Palette.INK);
    static final Ink QUIET = new Ink(13, false, "start", Palette.QUIET);

    Ink {
        if (size == 12) {
            throw new IllegalArgumentException("A size of exactly 12 disappears in a PDF; take 11.5 or 12.5");
        }
    }

    Ink middle() {
        return new Ink(size, bold, "middle", colour);
    }

    Ink end() {
        return new Ink(size, bold, "end", colour);
    }

    Ink strong() {
        return new Ink(size, true, anchor, colour);
    }

    Ink in(String other) {
        return new Ink(size, bold, anchor, other);
    }

    Ink of(double other) {
        return new Ink(other, bold, anchor, colour);
    }

    double width(String line) {
        return Lettering.width(line, size, bold);
    }

    /** From one line to the next. */
    double leading() {
        return Math.ceil(size * 1.3);
    }
}
