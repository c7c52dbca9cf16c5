package se.regionvasterbotten.engagement.pictures;

/** The room that something takes. */
record Box(double left, double top, double right, double bottom) {
    /** The room of a line of text whose foot's middle is at a place. */
    static Box around(double middle, double foot, Ink ink, String line) {
        double half = ink.width(line) / 2 + 3;
        return new Box(middle - half, foot - ink.size(), middle + half, foot + ink.size() * 0.3);
    }

    boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }
}
