package se.regionvasterbotten.engagement.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.tables.Column;
import se.regionvasterbotten.engagement.tables.Kind;
import se.regionvasterbotten.engagement.tables.Numbers;
import se.regionvasterbotten.engagement.tables.Table;

/**
 * From each rung to the next: of all that could go on, how many did.
 *
 * @param caption what is said of it
 * @param conversions the rungs, lowest first
 */
public record Conversions(Caption caption, List<Conversion> conversions) {
    private static final double NAMES = 190;
    private static final double BAR = 22;
    private static final double ROW = 50;
    private static final double NUMBERS = 190;
    private static final double ROOM = Canvas.WIDTH - 2 * Canvas.MARGIN - NAMES - NUMBERS;

    /** Copies the rows. */
    public Conversions {
        conversions = List.copyOf(conversions);
    }

    /**
     * One rung and the next.
     *
     * @param from the rung, one that has a next
     * @param waiting whose highest rung it was at the opening
     * @param arrived who first reached it within the period
     * @param wentOn those of both who reached the next rung
     */
    public record Conversion(Rung from, int waiting, int arrived, int wentOn) {
        long could() {
            return (long) waiting + arrived;
        }
    }

    /** Draws it. */
    public Picture draw() {
        Canvas canvas = new Canvas(caption);
        long most = conversions.stream().mapToLong(Conversion::could).max().orElse(0);
        if (most == 0) {
            return Nothing.drawn(canvas, caption, "nothing.conversions", table());
        }
        double y = canvas.top() + 8;
        double x = Canvas.MARGIN + NAMES;
        for (Conversion one : conversions) {
            double high = Lettering.lines(way(one), NAMES - 12, 13, false, 3).size() * Ink.PLAIN.leading();
            canvas.lines(Canvas.MARGIN, y + ROW / 2 - high / 2 + 13, Ink.PLAIN, way(one), NAMES - 12, 3);
            double top = y + (ROW - BAR) / 2;
            double all = one.could() * ROOM / most;
            canvas.rect(x, top, all, BAR, Pen.fill(Palette.PAPER).outlined(Palette.INK, 1.2), "");
            canvas.rect(x, top, one.wentOn() * ROOM / most, BAR, Pen.fill(Palette.DARK), "");
            canvas.text(x + all + 8, top + BAR / 2 + 4.5, Ink.PLAIN.strong().of(size(one, x + all + 8)), part(one));
            y += ROW;
        }
        canvas.line(x, canvas.top() + 8, x, y, Pen.line(Palette.INK, 1.5));
        double at = x;
        for (String key : List.of("conversion.wentOn", "conversion.could")) {
            Pen pen = key.endsWith("wentOn") ? Pen.fill(Palette.DARK) : Pen.fill(Palette.PAPER);
            canvas.rect(at, y + 9, 12, 12, pen.outlined(Palette.INK, 1.2), "");
            String word = PictureWords.of(locale(), key);
            canvas.text(at + 18, y + 20, Ink.PLAIN, word);
            at += 18 + Ink.PLAIN.width(word) + 24;
        }
        return canvas.picture(y + 36, told(), table());
    }

    private double size(Conversion one, double x) {
        double room = Canvas.WIDTH - Canvas.MARGIN - x;
        return Lettering.size(List.of(part(one).replace(' ', '_')), room, true, 13, 11.5, 10.5, 9, 8);
    }

    private String way(Conversion one) {
        return PictureWords.of(locale(), "conversion.way", name(one.from()), next(one));
    }

    private String part(Conversion one) {
        String wentOn = Numbers.whole(one.wentOn(), locale());
        String could = Numbers.whole(one.could(), locale());
        return one.could() == 0
                ? PictureWords.of(locale(), "conversion.none")
                : PictureWords.of(
                        locale(),
                        "conversion.part",
                        wentOn,
                        could,
                        Numbers.percent((double) one.wentOn() / one.could(), locale()));
    }

    private String told() {
        return conversions.stream()
                .map(one -> way(one) + ": " + part(one) + ".")
                .collect(Collectors.joining(" "));
    }

    private Table table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Conversion one : conversions) {
            List<@Nullable Object> row = new ArrayList<>(List.of(
                    "RUNG_" + one.from().number(),
                    name(one.from()),
                    "RUNG_" + (one.from().number() + 1),
                    next(one)));
            row.addAll(List.of(one.waiting(), one.arrived(), one.could(), one.wentOn()));
            row.add(one.could() == 0 ? null : Math.rint(1000.0 * one.wentOn() / one.could()) / 1000);
            rows.add(row);
        }
        return new Table(
                "conversion",
                caption.title(),
                caption.description(),
                locale(),
                List.of(
                        Column.text("from"),
                        Column.text("fromName"),
                        Column.text("to"),
                        Column.text("toName"),
                        Column.whole("waiting"),
                        Column.whole("arrived"),
                        Column.whole("whole"),
                        Column.whole("part"),
                        Column.of("share", Kind.DECIMAL)),
                rows);
    }

    private String name(Rung rung) {
        return PictureWords.name(State.at(rung), locale());
    }

    private String next(Conversion one) {
        return PictureWords.name(State.values()[one.from().number() + 1], locale());
    }

    private Locale locale() {
        return caption.locale();
    }
}
