package se.regionvasterbotten.engagement.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.regionvasterbotten.engagement.standing.State;

/** Draws the columns of years, the rungs' names beside the last. */
final class YearColumns {
    private static final List<State> UPWARDS =
            List.of(State.RUNG_1, State.RUNG_2, State.RUNG_3, State.RUNG_4, State.RUNG_5);
    /** How high the names are at least. */
    static final double NAMES = 96;

    private static final double PITCH = 18;

    private final Canvas canvas;
    private final Locale locale;
    private final double scale;
    private final double wide;

    YearColumns(Canvas canvas, Locale locale, double scale, double wide) {
        this.canvas = canvas;
        this.locale = locale;
        this.scale = scale;
        this.wide = wide;
    }

    void draw(Years.Year year, double middle, double ground, double below) {
        double y = ground;
        for (State state : UPWARDS) {
            double high = year.closing().of(state) * scale;
            y -= high;
            canvas.rect(middle - wide / 2, y, wide, high, pen(state), told(year, state));
            number(year.closing().of(state), middle, y, high, Palette.on(Palette.of(state)));
        }
        number(year.onTheLadder(), middle, y - 20, 20, Palette.INK);
        double high = year.dormant() * scale;
        canvas.rect(middle - wide / 2, below, wide, high, pen(State.DORMANT), told(year, State.DORMANT));
        if (high >= 16) {
            number(year.dormant(), middle, below, high, Palette.INK);
        } else if (year.dormant() > 0) {
            number(year.dormant(), middle, below + high, 18, Palette.INK);
        }
    }

    /** The names of the rungs, as near as may be to their parts of the last year's column. */
    double names(Years.Year last, double x, double ground, double below, double room) {
        double[] parts = new double[UPWARDS.size()];
        double[] feet = new double[UPWARDS.size()];
        double y = ground;
        for (int i = 0; i < parts.length; i++) {
            double high = last.closing().of(UPWARDS.get(i)) * scale;
            parts[i] = y - high / 2;
            y -= high;
            feet[i] = Math.min(parts[i] + 4.5, i == 0 ? ground - 2 : feet[i - 1] - PITCH);
        }
        double highest = ground - Math.max(ground - y, NAMES);
        for (int i = parts.length - 1; i >= 0; i--) {
            double free = i == parts.length - 1 ? highest + 11 : feet[i + 1] + PITCH;
            feet[i] = Math.max(feet[i], free);
            swatch(UPWARDS.get(i), x, feet[i], room, parts[i]);
        }
        if (last.dormant() > 0 || below > ground) {
            double part = below + last.dormant() * scale / 2;
            swatch(State.DORMANT, x, Math.max(part + 4.5, below + 8), room, part);
        }
        return below + 12;
    }

    private void swatch(State state, double x, double foot, double room, double part) {
        List<Object> line = new ArrayList<>(List.of("M", x - 4, part, "L", x + 6, foot - 4.5));
        canvas.path(Pen.line(Palette.LINE, 0.8), "", line.toArray());
        canvas.rect(x + 6, foot - 10, 11, 11, pen(state), "");
        String name = PictureWords.name(state, locale);
        canvas.text(x + 22, foot, Ink.PLAIN, Lettering.cut(name, room - 22, 13, false));
    }

    /** A number within its part, or none when the part has no room for it. */
    private void number(long count, double middle, double top, double high, String colour) {
        String number = Years.number(count, locale);
        double size = Lettering.size(List.of(number), wide - 4, true, 13, 11.5, 10.5);
        Ink ink = Ink.PLAIN.strong().middle().in(colour).of(size);
        if (count > 0 && high >= 14 && ink.width(number) <= wide) {
            canvas.text(middle, top + high / 2 + 4.5, ink, number);
        }
    }

    private static Pen pen(State state) {
        return Pen.fill(Palette.of(state)).outlined(Palette.INK, 0.8).dashed(Palette.dashes(state));
    }

    private String told(Years.Year year, State state) {
        return year.name() + ": " + PictureWords.name(state, locale) + " "
                + Years.number(year.closing().of(state), locale);
    }
}
