package se.regionvasterbotten.engagement.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import se.regionvasterbotten.engagement.tables.Numbers;

/** Draws the bands of flows, their numbers where there is room, and what the outlines mean. */
final class FlowMarks {
    private static final double[] PLACES = {0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.14, 0.86};
    private static final Ink NUMBER = Ink.PLAIN.of(12.5).strong().middle();

    private final Canvas canvas;
    private final Locale locale;

    FlowMarks(Canvas canvas, Locale locale) {
        this.canvas = canvas;
        this.locale = locale;
    }

    void band(Bands.Band band, String told) {
        double middle = (band.left() + band.right()) / 2;
        double thick = band.thickness();
        canvas.path(
                Direction.of(band.flow().from(), band.flow().to()).pen(),
                told,
                "M",
                band.left(),
                band.from(),
                "C",
                middle,
                band.from(),
                middle,
                band.to(),
                band.right(),
                band.to(),
                "V",
                band.to() + thick,
                "C",
                middle,
                band.to() + thick,
                middle,
                band.from() + thick,
                band.left(),
                band.from() + thick,
                "Z");
    }

    /** Each band's number on its middle, where no other number stands; the table has those that found no room. */
    void numbers(List<Bands.Band> bands) {
        List<Box> taken = new ArrayList<>();
        for (Bands.Band band : bands) {
            String number = Numbers.whole(band.flow().actors(), locale);
            for (double place : places(band, bands)) {
                double[] at = band.at(place);
                Box box = Box.around(at[0], at[1] + 4.5, NUMBER, number);
                if (inside(box, band) && taken.stream().noneMatch(box::meets)) {
                    taken.add(box);
                    Pen pill =
                            Direction.of(band.flow().from(), band.flow().to()).pen();
                    Pen paper =
                            Pen.fill(Palette.PAPER).outlined(pill.line(), 0.8).dashed(pill.dashes());
                    canvas.rect(box.left(), box.top(), box.width(), box.height(), paper, "");
                    canvas.text(at[0], at[1] + 4.5, NUMBER, number);
                    break;
                }
            }
        }
    }

    /** The places along a band, those first where the fewest other bands are near. */
    private static List<Double> places(Bands.Band band, List<Bands.Band> bands) {
        Comparator<Double> clearest = Comparator.comparing(place -> bands.stream()
                .filter(other -> Math.abs(other.at(place)[1] - band.at(place)[1]) < other.thickness() / 2 + 9)
                .count());
        return DoubleStream.of(PLACES).boxed().sorted(clearest).toList();
    }

    double legend(double x, double y) {
        double at = x;
        for (Direction direction : Direction.values()) {
            String word = PictureWords.of(locale, "direction." + direction.name());
            canvas.rect(at, y - 11, 26, 12, direction.pen(), "");
            canvas.text(at + 32, y, Ink.PLAIN, word);
            at += 32 + Ink.PLAIN.width(word) + 26;
        }
        return y + 18;
    }

    private static boolean inside(Box box, Bands.Band band) {
        return box.left() > band.left() + 2 && box.right() < band.right() - 2;
    }
}
