package se.regionvasterbotten.engagement.pictures;

import se.regionvasterbotten.engagement.tables.Table;

/** A picture of nothing: it says so. */
final class Nothing {
    private Nothing() {}

    static Picture drawn(Canvas canvas, Caption caption, String words, Table table) {
        String sentence = PictureWords.of(caption.locale(), words);
        double top = canvas.top();
        double room = canvas.width() - 4 * Canvas.MARGIN;
        double bottom = canvas.lines(2 * Canvas.MARGIN, top + 40, Ink.PLAIN, sentence, room, 3);
        canvas.rect(
                Canvas.MARGIN,
                top,
                canvas.width() - 2 * Canvas.MARGIN,
                bottom - top + 16,
                new Pen("none", Palette.LINE, 1, "5 3", 1),
                "");
        return canvas.picture(bottom + 32, sentence, table);
    }
}
