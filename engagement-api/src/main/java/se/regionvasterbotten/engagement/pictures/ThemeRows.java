package se.regionvasterbotten.engagement.pictures;

import java.util.List;
import java.util.Locale;
import se.regionvasterbotten.engagement.reference.Reach;
import se.regionvasterbotten.engagement.tables.Numbers;

/** Draws one row a theme: three stations with their activities, and arcs for what was carried between them. */
final class ThemeRows {
    private static final double NAMES = 190;
    private static final double ROW = 86;
    private static final double LARGEST = 19;
    private static final double PITCH = (Canvas.WIDTH - 2 * Canvas.MARGIN - NAMES - 40) / 3;
    private static final Ink NUMBER = Ink.PLAIN.strong().middle();

    private final Canvas canvas;
    private final Locale locale;
    private final List<Themes.Theme> themes;
    private final int most;

    ThemeRows(Canvas canvas, Locale locale, List<Themes.Theme> themes) {
        this.canvas = canvas;
        this.locale = locale;
        this.themes = themes;
        this.most = themes.stream()
                .flatMap(theme -> theme.activities().values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
    }

    /** Draws all rows from a height on; gives where they end. */
    double draw(double top) {
        for (Reach reach : Reach.values()) {
            canvas.text(x(reach), top, NUMBER, PictureWords.of(locale, "reach.places." + reach));
        }
        double y = top + 14;
        for (Themes.Theme theme : themes) {
            canvas.line(Canvas.MARGIN, y, Canvas.WIDTH - Canvas.MARGIN, y, Pen.line(Palette.FAINT, 1));
            row(theme, y + ROW / 2);
            y += ROW;
        }
        String reading = PictureWords.of(locale, "themes.reading");
        return canvas.lines(Canvas.MARGIN, y + 20, Ink.QUIET, reading, Canvas.WIDTH - 2 * Canvas.MARGIN, 3);
    }

    private void row(Themes.Theme theme, double y) {
        int lines = Lettering.lines(theme.name(), NAMES - 14, 13, true, 3).size();
        Ink name = Ink.PLAIN.strong();
        canvas.lines(Canvas.MARGIN, y - lines * name.leading() / 2 + 13, name, theme.name(), NAMES - 14, 3);
        theme.carried().forEach(one -> arc(theme, one, y));
        for (Reach reach : Reach.values()) {
            int count = theme.at(reach);
            Pen pen = count > 0
                    ? Pen.fill(Palette.TINT).outlined(Palette.DARK, 1.6)
                    : Pen.fill(Palette.PAPER).outlined(Palette.LINE, 1).dashed("1.5 3");
            canvas.circle(x(reach), y, radius(count), pen, "");
            String number = Numbers.whole(count, locale);
            Ink ink = count > 0 ? NUMBER : NUMBER.in(Palette.QUIET);
            double size = Lettering.size(List.of(number), 2 * radius(count) - 4, true, 13, 11, 9, 7);
            canvas.text(x(reach), y + size * 0.36, ink.of(size), number);
        }
    }

    /** To the right above the stations, to the left below them, within one reach as a loop. */
    private void arc(Themes.Theme theme, Themes.Carried one, double y) {
        double from = x(one.from());
        double to = x(one.to());
        String number = Numbers.whole(one.times(), locale);
        if (one.from() == one.to()) {
            double side = from + radius(theme.at(one.from()));
            canvas.path(
                    Pen.line(Palette.DARK, 1.4),
                    "",
                    "M",
                    side - 3,
                    y - 9,
                    "C",
                    side + 20,
                    y - 20,
                    side + 20,
                    y + 20,
                    side - 1,
                    y + 8);
            head(side - 1, y + 8, -0.9, -0.45);
            canvas.text(side + 24 + NUMBER.width(number) / 2, y + 4.5, NUMBER, number);
            return;
        }
        double way = Math.signum(to - from);
        boolean far = Math.abs(one.to().ordinal() - one.from().ordinal()) > 1;
        double rise = -way * (far ? 34 : 18);
        double start = from + way * radius(theme.at(one.from())) * 0.8;
        double end = to - way * radius(theme.at(one.to())) * 0.8;
        double foot = y - way * 11;
        double peak = foot + rise;
        canvas.path(Pen.line(Palette.DARK, 1.4), "", "M", start, foot, "Q", (start + end) / 2, peak, end, foot);
        head(end, foot, way * 0.95, far ? 0.25 * way : 0.2 * way);
        double middle = (start + end) / 2;
        double height = (foot + peak) / 2;
        Box box = Box.around(middle, height + 4.5, NUMBER, number);
        canvas.rect(box.left(), box.top(), box.width(), box.height(), Pen.fill(Palette.PAPER), "");
        canvas.text(middle, height + 4.5, NUMBER, number);
    }

    /** An arrow's head at a point, of a direction. */
    private void head(double x, double y, double toX, double toY) {
        double backX = x - 8 * toX;
        double backY = y - 8 * toY;
        canvas.path(
                Pen.fill(Palette.DARK),
                "",
                "M",
                x,
                y,
                "L",
                backX + 3.5 * toY,
                backY - 3.5 * toX,
                "L",
                backX - 3.5 * toY,
                backY + 3.5 * toX,
                "Z");
    }

    private static double x(Reach reach) {
        return Canvas.MARGIN + NAMES + PITCH * (reach.ordinal() + 0.5);
    }

    /** The circle's area is as the number of activities. */
    private double radius(int count) {
        return Math.max(11, LARGEST * Math.sqrt((double) count / Math.max(1, most)));
    }
}
