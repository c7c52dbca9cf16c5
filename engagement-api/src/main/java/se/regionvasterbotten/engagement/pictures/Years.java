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
 * The development over years: one column a year of those that stand on each rung at its end, and below the ground those that are dormant.
 *
 * @param caption what is said of it
 * @param years the years, in order
 */
public record Years(Caption caption, List<Year> years) {
    private static final List<State> RUNGS =
            List.of(State.RUNG_1, State.RUNG_2, State.RUNG_3, State.RUNG_4, State.RUNG_5);
    private static final double HEIGHT = 280;
    private static final double LABELS = 204;
    private static final double AXIS = 22;

    /** Copies the years. */
    public Years {
        years = List.copyOf(years);
    }

    /**
     * One year.
     *
     * @param name what it is called: <i>2025</i>
     * @param closing how many stand where at its end
     */
    public record Year(String name, StateCounts closing) {
        long onTheLadder() {
            return RUNGS.stream().mapToLong(closing::of).sum();
        }

        int dormant() {
            return closing.of(State.DORMANT);
        }
    }

    /** Draws it. */
    public Picture draw() {
        Canvas canvas = new Canvas(caption);
        if (years.stream().allMatch(year -> year.closing().total() == 0)) {
            return Nothing.drawn(canvas, caption, "nothing.years", table());
        }
        double highest = years.stream().mapToLong(Year::onTheLadder).max().orElse(0);
        double deepest = years.stream().mapToInt(Year::dormant).max().orElse(0);
        double scale = HEIGHT / (highest + deepest);
        double ground = canvas.top() + 26 + Math.max(highest * scale, YearColumns.NAMES);
        double foot = ground + AXIS + deepest * scale;
        double column = (Canvas.WIDTH - 2 * Canvas.MARGIN - LABELS) / years.size();
        YearColumns columns = new YearColumns(canvas, locale(), scale, Math.min(column * 0.7, 72));
        for (int i = 0; i < years.size(); i++) {
            double middle = Canvas.MARGIN + column * (i + 0.5);
            columns.draw(years.get(i), middle, ground, ground + AXIS);
            if (i % every(column) == 0) {
                Ink name = Ink.PLAIN.middle();
                canvas.text(
                        middle,
                        ground + 16,
                        name,
                        Lettering.cut(years.get(i).name(), column * every(column) - 4, 13, false));
            }
        }
        double end = Canvas.WIDTH - Canvas.MARGIN - LABELS;
        canvas.line(Canvas.MARGIN, ground, end, ground, Pen.line(Palette.INK, 1.5));
        double low = columns.names(years.get(years.size() - 1), end + 4, ground, ground + AXIS, LABELS - 4);
        return canvas.picture(Math.max(foot, low) + 26, told(), table());
    }

    /** Every which year has its name below, so that names have room. */
    private int every(double column) {
        double widest = years.stream()
                .mapToDouble(year -> Ink.PLAIN.width(year.name()))
                .max()
                .orElse(1);
        return (int) Math.max(1, Math.ceil((Math.min(widest, 80) + 8) / column));
    }

    private String told() {
        return years.stream()
                .map(year -> PictureWords.of(
                        locale(), "years.told", year.name(), year.closing().told(locale())))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private Table table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Year year : years) {
            for (State state : Stream.of(State.values())
                    .filter(one -> one != State.NOT_YET)
                    .toList()) {
                rows.add(List.of(
                        year.name(),
                        state.name(),
                        PictureWords.name(state, locale()),
                        year.closing().of(state)));
            }
        }
        return new Table(
                "years",
                caption.title(),
                caption.description(),
                locale(),
                List.of(Column.text("year"), Column.text("state"), Column.text("name"), Column.whole("actors")),
                rows);
    }

    private Locale locale() {
        return caption.locale();
    }

    /** A number as it is drawn. */
    static String number(long count, Locale locale) {
        return Numbers.whole(count, locale);
    }
}
