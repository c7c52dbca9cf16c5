package se.regionvasterbotten.engagement.pictures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.tables.Column;
import se.regionvasterbotten.engagement.tables.Numbers;
import se.regionvasterbotten.engagement.tables.Table;

/**
 * Which sectors meet in joint initiatives: half a matrix, as a staircase, each pair of sectors once and on the diagonal those within one sector.
 *
 * @param caption what is said of it
 * @param sectors the sectors' names, in the order of the rows
 * @param meetings how many initiatives each pair has, each pair once, in any order
 */
public record SectorMatrix(Caption caption, List<String> sectors, List<Meeting> meetings) {
    private static final double NAMES = 170;
    private static final double ENDS = 150;
    private static final double LARGEST = 70;
    private static final double SMALLEST = 30;

    /** Copies the rows, leaves out what is 0, and refuses a pair of a sector that is not named. */
    public SectorMatrix {
        sectors = List.copyOf(sectors);
        meetings =
                meetings.stream().filter(meeting -> meeting.initiatives() > 0).toList();
        for (Meeting meeting : meetings) {
            if (!sectors.contains(meeting.one()) || !sectors.contains(meeting.other())) {
                throw new IllegalArgumentException(meeting + " names a sector that is none of " + sectors);
            }
        }
    }

    /**
     * Two sectors, or one within itself.
     *
     * @param one a sector
     * @param other the other, or the same
     * @param initiatives the joint initiatives that both take part in
     */
    public record Meeting(String one, String other, int initiatives) {}

    /** Draws it. */
    public Picture draw() {
        double cell = cell();
        double wide = Math.max(Canvas.WIDTH, 2 * Canvas.MARGIN + NAMES + ENDS + sectors.size() * cell);
        Canvas canvas = new Canvas(caption, wide);
        if (sectors.isEmpty() || meetings.isEmpty()) {
            return Nothing.drawn(canvas, caption, "nothing.sectors", table());
        }
        Map<Integer, Integer> counts = counts();
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        double left = Canvas.MARGIN + NAMES;
        double top = canvas.top() + 8;
        for (int row = 0; row < sectors.size(); row++) {
            double y = top + row * cell;
            name(canvas, sectors.get(row), left - 10, y + cell / 2, Ink.PLAIN.end(), NAMES - 12, cell);
            for (int column = 0; column <= row; column++) {
                int count = counts.getOrDefault(row * sectors.size() + column, 0);
                String colour = Palette.shade((double) count / most * 0.999);
                canvas.rect(
                        left + column * cell,
                        y,
                        cell,
                        cell,
                        Pen.fill(colour).outlined(Palette.LINE, 1),
                        told(row, column, count));
                String number = Numbers.whole(count, locale());
                double size = Lettering.size(List.of(number), cell - 6, true, 15, 13, 11, 9);
                Ink ink = new Ink(size, count > 0, "middle", count > 0 ? Palette.on(colour) : Palette.QUIET);
                canvas.text(left + (column + 0.5) * cell, y + cell / 2 + size * 0.36, ink, number);
            }
            name(canvas, sectors.get(row), left + (row + 1) * cell + 10, y + cell / 2, Ink.QUIET, ENDS - 12, cell);
        }
        double foot = top + sectors.size() * cell;
        double end = canvas.lines(
                Canvas.MARGIN,
                foot + 24,
                Ink.QUIET,
                PictureWords.of(locale(), "sectors.reading"),
                wide - 2 * Canvas.MARGIN,
                3);
        return canvas.picture(end, told(), table());
    }

    private double cell() {
        double room = Canvas.WIDTH - 2 * Canvas.MARGIN - NAMES - ENDS;
        double widest = meetings.stream()
                .mapToDouble(meeting -> Lettering.width(Numbers.whole(meeting.initiatives(), locale()), 9, true) + 6)
                .max()
                .orElse(0);
        return Math.max(Math.max(SMALLEST, widest), Math.min(LARGEST, room / Math.max(1, sectors.size())));
    }

    private static void name(Canvas canvas, String name, double x, double middle, Ink ink, double room, double high) {
        int most = (int) Math.max(1, Math.min(3, Math.floor(high / ink.leading())));
        int lines = Lettering.lines(name, room, ink.size(), ink.bold(), most).size();
        canvas.lines(x, middle - lines * ink.leading() / 2 + 12.5, ink, name, room, most);
    }

    private Map<Integer, Integer> counts() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Meeting meeting : meetings) {
            int one = sectors.indexOf(meeting.one());
            int other = sectors.indexOf(meeting.other());
            counts.merge(
                    Math.max(one, other) * sectors.size() + Math.min(one, other), meeting.initiatives(), Integer::sum);
        }
        return counts;
    }

    private String told(int row, int column, int count) {
        String key = row == column ? "sectors.within" : "sectors.between";
        return PictureWords.of(locale(), key, sectors.get(column), sectors.get(row), Numbers.whole(count, locale()));
    }

    private String told() {
        return meetings.stream()
                .map(meeting ->
                        told(sectors.indexOf(meeting.one()), sectors.indexOf(meeting.other()), meeting.initiatives()))
                .collect(Collectors.joining(". ", "", "."));
    }

    private Table table() {
        Map<Integer, Integer> counts = counts();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int row = 0; row < sectors.size(); row++) {
            for (int column = 0; column <= row; column++) {
                int count = counts.getOrDefault(row * sectors.size() + column, 0);
                rows.add(List.of(sectors.get(column), sectors.get(row), count));
            }
        }
        return new Table(
                "sectors",
                caption.title(),
                caption.description(),
                locale(),
                List.of(Column.text("sector"), Column.text("otherSector"), Column.whole("initiatives")),
                rows);
    }

    private Locale locale() {
        return caption.locale();
    }
}
