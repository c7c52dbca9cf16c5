package se.regionvasterbotten.engagement.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.tables.Column;
import se.regionvasterbotten.engagement.tables.Numbers;
import se.regionvasterbotten.engagement.tables.Table;

/**
 * Who went where between two days: bands from where actors stood to where they stand, each as thick as the actors are many.
 *
 * @param caption what is said of it
 * @param openingDay the opening in words: <i>31 december 2024</i>
 * @param closingDay the closing in words
 * @param flows the flows, each pair of states once
 */
public record Flows(Caption caption, String openingDay, String closingDay, List<Flow> flows) {
    private static final double SIDE = 190;
    private static final double NODE = 12;

    /** Leaves out what is 0. */
    public Flows {
        flows = flows.stream()
                .filter(flow -> flow.actors() > 0)
                .sorted(Comparator.comparing(Flow::from).thenComparing(Flow::to))
                .toList();
    }

    /**
     * How many went from a state to another, or stayed.
     *
     * @param from where they stood
     * @param to where they stand
     * @param actors how many
     */
    public record Flow(State from, State to, int actors) {}

    /** Draws it. */
    public Picture draw() {
        Canvas canvas = new Canvas(caption);
        if (flows.isEmpty()) {
            return Nothing.drawn(canvas, caption, "nothing.actors", table());
        }
        double top = canvas.top() + 10;
        double left = Canvas.MARGIN + SIDE;
        double right = Canvas.WIDTH - Canvas.MARGIN - SIDE;
        Ink head = Ink.PLAIN.strong();
        canvas.text(left, top + 14, head.end(), openingDay);
        canvas.text(right, top + 14, head, closingDay);
        Bands bands = Bands.of(flows, left, right, top + 34);
        FlowMarks marks = new FlowMarks(canvas, locale());
        bands.drawn().forEach(band -> marks.band(band, told(band.flow())));
        for (Bands.Node node : bands.nodes()) {
            double x = node.opening() ? left - NODE : right;
            canvas.rect(x, node.y(), NODE, Math.max(node.height(), 1), pen(node.state()), "");
            label(canvas, node, node.opening() ? x - 8 : x + NODE + 8);
        }
        marks.numbers(bands.drawn());
        double bottom = marks.legend(Canvas.MARGIN, bands.bottom() + 30);
        return canvas.picture(bottom, summary(), table());
    }

    private void label(Canvas canvas, Bands.Node node, double x) {
        double y = node.y() + node.height() / 2 - 3;
        Ink name = node.opening() ? Ink.PLAIN.end() : Ink.PLAIN;
        double size = Lettering.size(
                List.of(name(node.state()).replace(' ', '_')), SIDE - NODE - 10, false, 13, 12.5, 11.5, 11);
        canvas.text(x, y, name.of(size), name(node.state()));
        canvas.text(x, y + 16, name.strong(), number(node.actors()));
    }

    private static Pen pen(State state) {
        return Pen.fill(Palette.of(state)).outlined(Palette.INK, 1).dashed(Palette.dashes(state));
    }

    private String told(Flow flow) {
        String key = flow.from() == flow.to() ? "flows.stayed" : "flows.went";
        return PictureWords.of(locale(), key, name(flow.from()), name(flow.to()), number(flow.actors()));
    }

    private String summary() {
        List<String> largest = flows.stream()
                .sorted(Comparator.comparing(Flow::actors).reversed())
                .limit(12)
                .map(this::told)
                .toList();
        return String.join(". ", largest) + ".";
    }

    private Table table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        flows.forEach(flow -> rows.add(
                List.of(flow.from().name(), name(flow.from()), flow.to().name(), name(flow.to()), flow.actors())));
        return new Table(
                "flows",
                caption.title(),
                caption.description(),
                locale(),
                List.of(
                        Column.text("from"),
                        Column.text("fromName"),
                        Column.text("to"),
                        Column.text("toName"),
                        Column.whole("actors")),
                rows);
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
