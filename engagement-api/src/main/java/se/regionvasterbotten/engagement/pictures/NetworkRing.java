package se.regionvasterbotten.engagement.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.regionvasterbotten.engagement.tables.Numbers;

/** Draws a network around a circle: names in two columns beside it, each with the sign of its sector. */
final class NetworkRing {
    private static final double PITCH = 19;
    private static final double NAMES = 186;
    private static final double RADIUS = 124;
    private static final double CENTRE = Canvas.WIDTH / 2;

    private final Canvas canvas;
    private final Network network;
    private final List<Integer> drawn;
    private final Locale locale;
    private final List<String> sectors;
    private final Map<Integer, double[]> places = new HashMap<>();

    NetworkRing(Canvas canvas, Network network, List<Integer> drawn) {
        this.canvas = canvas;
        this.network = network;
        this.drawn = drawn;
        this.locale = network.caption().locale();
        this.sectors = network.nodes().stream()
                .map(Network.Node::sector)
                .distinct()
                .sorted()
                .toList();
    }

    double draw(double top) {
        double half = Math.max(RADIUS, Math.ceil(drawn.size() / 2.0) * PITCH / 2);
        double middle = top + 20 + half;
        for (int i = 0; i < drawn.size(); i++) {
            double angle = 2 * StrictMath.PI * (i + 0.5) / drawn.size() - StrictMath.PI / 2;
            places.put(drawn.get(i), new double[] {
                CENTRE + RADIUS * StrictMath.cos(angle), middle + (half - 10) * StrictMath.sin(angle)
            });
        }
        lines(middle);
        names(middle, half);
        places.forEach((node, place) -> sign(node, place[0], place[1], ""));
        return legend(middle + half + 34);
    }

    private void lines(double middle) {
        double most =
                network.links().stream().mapToInt(Network.Link::shared).max().orElse(1);
        network.links().stream()
                .sorted(Comparator.comparing(Network.Link::shared))
                .forEach(link -> line(link, middle, most));
    }

    private void line(Network.Link link, double middle, double most) {
        double[] one = places.get(link.one());
        double[] other = places.get(link.other());
        if (one == null || other == null) {
            return;
        }
        double pullX = (one[0] + other[0]) / 2 * 0.5 + CENTRE * 0.5;
        double pullY = (one[1] + other[1]) / 2 * 0.5 + middle * 0.5;
        double thickest = Math.min(4, 60.0 / drawn.size());
        boolean across = !sector(link.one()).equals(sector(link.other()));
        Pen pen = Pen.line(across ? "#2f7266" : Palette.LINE, hundredths(0.7 + thickest * link.shared() / most))
                .dashed(across ? "none" : "4 3");
        String told = network.nodes().get(link.one()).name() + " – "
                + network.nodes().get(link.other()).name() + ": " + Numbers.whole(link.shared(), locale);
        canvas.path(pen, told, "M", one[0], one[1], "Q", pullX, pullY, other[0], other[1]);
    }

    private static double hundredths(double number) {
        return Math.rint(number * 100) / 100;
    }

    /** The names in two columns, in the order of their places, so that no two meet. */
    private void names(double middle, double half) {
        for (boolean right : new boolean[] {true, false}) {
            List<Integer> side = new ArrayList<>(drawn.stream()
                    .filter(node -> place(node)[0] >= CENTRE == right)
                    .sorted(Comparator.comparing(node -> place(node)[1]))
                    .toList());
            double free = middle - half;
            for (int i = 0; i < side.size(); i++) {
                double wanted = Math.max(place(side.get(i))[1], free);
                double last = middle + half - (side.size() - 1 - i) * PITCH;
                double y = Math.max(free, Math.min(wanted, last));
                free = y + PITCH;
                name(side.get(i), right, y);
            }
        }
    }

    private void name(int node, boolean right, double y) {
        double[] place = place(node);
        double x = right ? Canvas.WIDTH - Canvas.MARGIN - NAMES : Canvas.MARGIN + NAMES;
        double away = right ? 9 : -9;
        canvas.path(Pen.line(Palette.FAINT, 1), "", "M", place[0] + away, place[1], "L", x - away / 2, y);
        String name = network.nodes().get(node).name();
        canvas.lines(x, y + 4.5, right ? Ink.PLAIN : Ink.PLAIN.end(), name, NAMES, 1);
    }

    /** Every sector has a shade and a shape of its own, the shapes again after six. */
    private void sign(int node, double x, double y, String told) {
        int sector = sectors.indexOf(sector(node));
        shape(sector, x, y, told);
    }

    private void shape(int sector, double x, double y, String told) {
        Pen pen = Pen.fill(Palette.shade(((sector + sector / 6 * 2) % 5 + 0.5) / 5))
                .outlined(Palette.INK, 1.3);
        switch (sector % 6) {
            case 0 -> canvas.circle(x, y, 6.5, pen, told);
            case 1 -> canvas.rect(x - 6, y - 6, 12, 12, pen, told);
            case 2 -> canvas.path(pen, told, "M", x, y - 8, "L", x + 7.5, y + 6, "H", x - 7.5, "Z");
            case 3 -> canvas.path(pen, told, "M", x, y - 8.5, "L", x + 8.5, y, "L", x, y + 8.5, "L", x - 8.5, y, "Z");
            case 4 ->
                canvas.path(
                        pen, told, "M", x - 4, y - 7, "H", x + 4, "L", x + 8, y, "L", x + 4, y + 7, "H", x - 4, "L",
                        x - 8, y, "Z");
            default -> canvas.path(pen, told, "M", x, y + 8, "L", x + 7.5, y - 6, "H", x - 7.5, "Z");
        }
    }

    private double legend(double top) {
        double x = Canvas.MARGIN;
        double y = top;
        for (int i = 0; i < sectors.size(); i++) {
            String name = sectors.get(i).isEmpty() ? PictureWords.of(locale, "network.noSector") : sectors.get(i);
            String shown = Lettering.cut(name, 300, 13, false);
            double wide = 26 + Ink.PLAIN.width(shown) + 20;
            if (x + wide > Canvas.WIDTH - Canvas.MARGIN + 20) {
                x = Canvas.MARGIN;
                y += 22;
            }
            shape(i, x + 9, y - 4.5, "");
            canvas.text(x + 24, y, Ink.PLAIN, shown);
            x += wide;
        }
        String rest = drawn.size() < Network.MOST ? "" : " " + PictureWords.of(locale, "network.most", Network.MOST);
        String reading = PictureWords.of(locale, "network.reading") + rest;
        return canvas.lines(Canvas.MARGIN, y + 24, Ink.QUIET, reading, Canvas.WIDTH - 2 * Canvas.MARGIN, 4);
    }

    private double[] place(int node) {
        return places.getOrDefault(node, new double[] {CENTRE, 0});
    }

    private String sector(int node) {
        return network.nodes().get(node).sector();
    }
}
