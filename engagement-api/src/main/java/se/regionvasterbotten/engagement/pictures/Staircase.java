package se.regionvasterbotten.engagement.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.tables.Column;
import se.regionvasterbotten.engagement.tables.Numbers;
import se.regionvasterbotten.engagement.tables.Table;

/**
 * The staircase then and now: on every step a pair of bars, how many stood there at the opening and stand there at the closing.
 *
 * @param caption what is said of it
 * @param openingDay the opening in words: <i>31 december 2024</i>
 * @param closingDay the closing in words
 * @param opening how many stood where at the opening
 * @param closing how many stand where at the closing
 */
public record Staircase(
        Caption caption, String openingDay, String closingDay, StateCounts opening, StateCounts closing) {
    private static final double COLUMN = (Canvas.WIDTH - 2 * Canvas.MARGIN) / State.values().length;
    private static final double STEP = 26;
    private static final double BARS = 150;
    private static final double BAR = 30;
    private static final Ink COUNT = Ink.PLAIN.strong().middle();

    /** Draws it. */
    public Picture draw() {
        Canvas canvas = new Canvas(caption);
        if (opening.total() + closing.total() == 0) {
            return Nothing.drawn(canvas, caption, "nothing.actors", table());
        }
        double legend = canvas.top() + 14;
        legend(canvas, legend);
        double ground = legend + 44 + height();
        canvas.line(Canvas.MARGIN, ground, Canvas.WIDTH - Canvas.MARGIN, ground, Pen.line(Palette.INK, 1.5));
        double size = Lettering.size(names(), COLUMN - 6, false, 13, 12.5, 11.5, 11, 10.5);
        double bottom = ground;
        for (State state : State.values()) {
            double x = Canvas.MARGIN + state.ordinal() * COLUMN;
            double floor = ground - state.rung() * STEP;
            step(canvas, state, x, floor, ground);
            bars(canvas, state, x, floor);
            Ink name = Ink.PLAIN.of(size).middle();
            bottom = Math.max(bottom, canvas.lines(x + COLUMN / 2, ground + 20, name, name(state), COLUMN - 6, 3));
        }
        return canvas.picture(bottom, told(), table());
    }

    /** How high the highest pair of bars reaches above the ground. */
    private double height() {
        return Stream.of(State.values())
                .mapToDouble(state -> state.rung() * STEP + scale() * Math.max(opening.of(state), closing.of(state)))
                .max()
                .orElse(0);
    }

    private double scale() {
        return BARS / Math.max(most(opening), most(closing));
    }

    private void legend(Canvas canvas, double y) {
        double x = Canvas.MARGIN;
        canvas.rect(x, y - 11, 12, 12, before(), "");
        canvas.text(x + 18, y, Ink.PLAIN, openingDay);
        x += 18 + Ink.PLAIN.width(openingDay) + 24;
        canvas.rect(x, y - 11, 12, 12, now(), "");
        canvas.text(x + 18, y, Ink.PLAIN, closingDay);
    }

    private static void step(Canvas canvas, State state, double x, double floor, double ground) {
        if (state.rung() > 0) {
            Pen stone = Pen.fill(Palette.of(state)).outlined(Palette.INK, 1);
            canvas.rect(x, floor, COLUMN, ground - floor, stone, "");
            Ink number = Ink.TITLE.middle().in(Palette.on(Palette.of(state)));
            canvas.text(x + COLUMN / 2, ground - 6, number, String.valueOf(state.rung()));
        }
    }

    private void bars(Canvas canvas, State state, double x, double floor) {
        double then = opening.of(state) * scale();
        double now = closing.of(state) * scale();
        double middle = x + COLUMN / 2;
        canvas.rect(middle - BAR - 2, floor - then, BAR, then, before(), "");
        canvas.rect(middle + 2, floor - now, BAR, now, now(), "");
        String first = number(opening.of(state));
        String second = number(closing.of(state));
        boolean beside = Math.max(COUNT.width(first), COUNT.width(second)) <= BAR + 8;
        if (beside) {
            canvas.text(middle - 2 - BAR / 2 - 2, floor - then - 5, COUNT, first);
            canvas.text(middle + 4 + BAR / 2, floor - now - 5, COUNT, second);
        } else {
            double over = floor - Math.max(then, now) - 6;
            double size = Lettering.size(List.of(first, second), COLUMN - 22, true, 13, 11.5, 10, 8);
            Ink ink = COUNT.of(size);
            over(canvas, middle, over - ink.leading(), ink, first, before());
            over(canvas, middle, over, ink, second, now());
        }
    }

    /** A number too wide for its bar, over both, behind a mark of its own. */
    private static void over(Canvas canvas, double middle, double y, Ink ink, String number, Pen mark) {
        canvas.text(middle + 5, y, ink, number);
        canvas.rect(middle + 5 - ink.width(number) / 2 - 11, y - 8, 8, 8, mark, "");
    }

    private static Pen before() {
        return Pen.fill(Palette.PAPER).outlined(Palette.INK, 1.5);
    }

    private static Pen now() {
        return Pen.fill(Palette.DARK).outlined(Palette.INK, 1.5);
    }

    private static int most(StateCounts counts) {
        return counts.counts().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private String told() {
        return PictureWords.of(
                locale(), "staircase.told", openingDay, opening.told(locale()), closingDay, closing.told(locale()));
    }

    private Table table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (State state : State.values()) {
            rows.add(List.of(state.name(), name(state), opening.of(state), closing.of(state)));
        }
        return new Table(
                "staircase",
                caption.title(),
                caption.description(),
                locale(),
                List.of(Column.text("state"), Column.text("name"), Column.whole("opening"), Column.whole("closing")),
                rows);
    }

    private List<String> names() {
        return Stream.of(State.values()).map(this::name).toList();
    }

    private String name(State state) {
        return PictureWords.name(state, locale());
    }

    private String number(int count) {
        return Numbers.whole(count, locale());
    }

    private Locale locale() {
        return caption.locale();
    }
}
