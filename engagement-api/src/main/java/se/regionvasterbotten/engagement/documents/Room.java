package se.regionvasterbotten.engagement.documents;

import se.regionvasterbotten.engagement.pictures.Picture;

/**
 * The room that a picture takes on an A4 page with margins of 22 mm.
 *
 * @param width in CSS pixels, 96 to the inch
 * @param height in CSS pixels
 */
record Room(int width, int height) {
    private static final double WIDEST = 627;
    private static final double HIGHEST = 820;

    /** As large as the picture is, or as the page allows. */
    static Room of(Picture picture) {
        double scale = Math.min(1, Math.min(WIDEST / picture.width(), HIGHEST / picture.height()));
        return new Room((int) (picture.width() * scale), (int) (picture.height() * scale));
    }
}
