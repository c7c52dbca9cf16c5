package se.regionvasterbotten.engagement.pictures;

import java.util.List;
import java.util.Locale;
import se.regionvasterbotten.engagement.tables.Numbers;

/** Draws a theme's way as lanes: places side by side, the activities' days and names to the right. */
final class PathLanes {
    private static final double LANES = 420;
    private static final double RADIUS = 7;
    private static final int MOST = 4;

    private final Canvas canvas;
    private final ThemePath path;
    private final Locale locale;
    private final List<String> places;
    private final double lane;
    private final double names;
    private final double[] rows;

    PathLanes(Canvas canvas, ThemePath path) {
        this.canvas = canvas;
        this.path = path;
        this.locale = path.caption().locale();
        this.places = path.places();
        this.lane = Math.min(LANES / places.size(), 92);
        this.names = Canvas.MARGIN + lane * places.size() + 14;
        this.rows = new double[path.stops().size()];
    }

    double draw(double top) {
        double y = heads(top);
        double first = y;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = y + 18;
            y += Math.max(40, lines(i) * Ink.PLAIN.leading() + 14);
        }
        for (int i = 0; i < places.size(); i++) {
            canvas.line(x(i), first, x(i), y - 8, Pen.line(Palette.FAINT, 2));
        }
        path.carried().forEach(this::way);
        for (int i = 0; i < rows.length; i++) {
            stop(i);
        }
        return legend(y + 14);
    }

    private double heads(double top) {
        double room = lane - 8;
        double size = Lettering.size(places, room, false, 12.5, 11.5, 10.5);
        Ink ink = Ink.PLAIN.middle().of(size);
        int most = lane < 50 ? 1 : 4;
        double bottom = top;
        for (int i = 0; i < places.size(); i++) {
            String place = places.get(i).isEmpty() ? PictureWords.of(locale, "path.noPlace") : places.get(i);
            bottom = Math.max(
                    bottom, canvas.lines(x(i), top + 12, ink, lane < 50 ? String.valueOf(i + 1) : place, room, most));
        }
        return bottom;
    }

    private void stop(int i) {
        ThemePath.Stop stop = path.stops().get(i);
        double y = rows[i];
        canvas.circle(
                x(places.indexOf(stop.place())),
                y,
                RADIUS,
                Pen.fill(Palette.DARK).outlined(Palette.PAPER, 1.5),
                "");
        double room = Canvas.WIDTH - Canvas.MARGIN - names;
        canvas.lines(names, y + 4.5, Ink.QUIET, day(stop), room, 2);
        canvas.lines(names, y + 4.5 + days(stop) * Ink.QUIET.leading(), Ink.PLAIN, words(stop), room, MOST);
    }

    private int lines(int i) {
        double room = Canvas.WIDTH - Canvas.MARGIN - names;
        return Lettering.lines(words(path.stops().get(i)), room, 13, false, MOST)
                        .size()
                + days(path.stops().get(i));
    }

    /** The activity's name, with its place where the lanes have only numbers. */
    private String words(ThemePath.Stop stop) {
        String words = stop.activity();
        if (lane < 50) {
            words += " (" + (places.indexOf(stop.place()) + 1) + " " + path.place(stop) + ")";
        }
        return words;
    }

    private int days(ThemePath.Stop stop) {
        double room = Canvas.WIDTH - Canvas.MARGIN - names;
        return Lettering.lines(day(stop), room, 13, false, 2).size();
    }

    /** The activity's day, and how many took part. */
    private String day(ThemePath.Stop stop) {
        String day = PictureWords.day(stop.date(), locale);
        Integer actors = stop.actors();
        return actors == null
                ? day
                : day
                        + PictureWords.of(
                                locale, actors == 1 ? "path.oneActor" : "path.actors", Numbers.whole(actors, locale));
    }

    /** A line from an activity to a later one; on the same lane it bows out. */
    private void way(ThemePath.Carried one) {
        double fromX = x(places.indexOf(path.stops().get(one.from()).place()));
        double toX = x(places.indexOf(path.stops().get(one.to()).place()));
        double from = rows[one.from()] + RADIUS;
        double to = rows[one.to()] - RADIUS - 1;
        double bow = fromX == toX ? Math.min(lane * 0.4, 26) : 0;
        Pen pen = Pen.line(Palette.DARK, 1.8).dashed(one.confirmed() ? "none" : "4 3");
        double middle = (from + to) / 2;
        canvas.path(pen, "", "M", fromX, from, "C", fromX + bow, middle, toX + bow, middle, toX, to);
        canvas.path(Pen.fill(Palette.DARK), "", "M", toX, to + 1, "l", -4, -8, "h", 8, "Z");
        Integer carriers = one.carriers();
        if (carriers != null && one.to() == one.from() + 1) {
            String number = Numbers.whole(carriers, locale);
            Ink ink = Ink.PLAIN.of(11.5).strong().middle();
            double x = (fromX + toX) / 2 + bow * 0.75;
            Box box = Box.around(x, middle + 4, ink, number);
            canvas.rect(box.left(), box.top(), box.width(), box.height(), Pen.fill(Palette.PAPER), "");
            canvas.text(x, middle + 4, ink, number);
        }
    }

    private double legend(double y) {
        double x = Canvas.MARGIN;
        for (boolean confirmed : new boolean[] {true, false}) {
            if (path.carried().stream().anyMatch(one -> one.confirmed() == confirmed)) {
                String word = PictureWords.of(locale, confirmed ? "path.confirmedLine" : "path.proposedLine");
                canvas.line(x, y - 4, x + 30, y - 4, Pen.line(Palette.DARK, 1.8).dashed(confirmed ? "none" : "4 3"));
                canvas.text(x + 36, y, Ink.PLAIN, word);
                x += 36 + Ink.PLAIN.width(word) + 24;
            }
        }
        return x > Canvas.MARGIN ? y + 18 : y;
    }

    private double x(int place) {
        return Canvas.MARGIN + lane * (place + 0.5);
    }
}
