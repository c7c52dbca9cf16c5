package se.regionvasterbotten.engagement.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.tables.Column;
import se.regionvasterbotten.engagement.tables.Kind;
import se.regionvasterbotten.engagement.tables.Numbers;
import se.regionvasterbotten.engagement.tables.Table;

/**
 * A theme's way through the meeting places: one row an activity, in date order, one lane a place, and a line where the theme was carried.
 *
 * @param caption what is said of it
 * @param stops the activities, in date order
 * @param carried from which to which, by their number from 0
 */
public record ThemePath(Caption caption, List<Stop> stops, List<Carried> carried) {
    /** Copies both, and refuses what is carried backwards. */
    public ThemePath {
        stops = List.copyOf(stops);
        carried = List.copyOf(carried);
        for (Carried one : carried) {
            if (one.from() < 0 || one.from() >= one.to() || one.to() >= stops.size()) {
                throw new IllegalArgumentException(
                        one + " goes from no earlier to no later of " + stops.size() + " activities");
            }
        }
    }

    /**
     * An activity.
     *
     * @param date its day
     * @param activity its name
     * @param place the meeting place or office; empty when it had none
     * @param actors how many took part; null when that is not told
     */
    public record Stop(
            LocalDate date,
            String activity,
            String place,
            @Nullable Integer actors) {}

    /**
     * The theme was carried from an activity to a later one.
     *
     * @param from the number of the earlier
     * @param to the number of the later
     * @param confirmed whether an official has confirmed it; else it is proposed
     * @param carriers how many actors took part in both; null when that is not told
     */
    public record Carried(
            int from, int to, boolean confirmed, @Nullable Integer carriers) {}

    /** Draws it. */
    public Picture draw() {
        Canvas canvas = new Canvas(caption);
        if (stops.isEmpty()) {
            return Nothing.drawn(canvas, caption, "nothing.path", table());
        }
        double y = new PathLanes(canvas, this).draw(canvas.top() + 8);
        return canvas.picture(y, told(), table());
    }

    /** The places, in the order they first came. */
    List<String> places() {
        return stops.stream().map(Stop::place).distinct().toList();
    }

    private String told() {
        return stops.stream()
                .limit(20)
                .map(stop -> PictureWords.of(
                        caption.locale(),
                        "path.told",
                        PictureWords.day(stop.date(), caption.locale()),
                        stop.activity(),
                        place(stop)))
                .collect(Collectors.joining(" "));
    }

    private Table table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            List<@Nullable Object> row = new ArrayList<>();
            row.add(stop.date());
            row.add(stop.activity());
            row.add(place(stop));
            row.add(stop.actors());
            row.add(to(i));
            rows.add(row);
        }
        return new Table(
                "theme-path",
                caption.title(),
                caption.description(),
                caption.locale(),
                List.of(
                        Column.of("date", Kind.DAY),
                        Column.text("activity"),
                        Column.text("meetingPlace"),
                        Column.whole("participants"),
                        Column.text("carriedTo")),
                rows);
    }

    private String to(int from) {
        Locale locale = caption.locale();
        return carried.stream()
                .filter(one -> one.from() == from)
                .map(one -> {
                    Integer carriers = one.carriers();
                    String name = stops.get(one.to()).activity()
                            + (one.confirmed() ? "" : PictureWords.of(locale, "path.proposed"));
                    return carriers == null
                            ? name
                            : name + PictureWords.of(locale, "path.carriers", Numbers.whole(carriers, locale));
                })
                .collect(Collectors.joining("; "));
    }

    /** The place's name, or words for none. */
    String place(Stop stop) {
        return stop.place().isEmpty() ? PictureWords.of(caption.locale(), "path.noPlace") : stop.place();
    }
}
