package se.regionvasterbotten.engagement.pictures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.reference.Reach;
import se.regionvasterbotten.engagement.tables.Column;
import se.regionvasterbotten.engagement.tables.Numbers;
import se.regionvasterbotten.engagement.tables.Table;

/**
 * Where the themes were taken up, at national, regional and digital places, and how often each was carried from one place to another.
 *
 * @param caption what is said of it
 * @param themes the themes, in the order of the rows
 */
public record Themes(Caption caption, List<Theme> themes) {
    /** Copies the themes. */
    public Themes {
        themes = List.copyOf(themes);
    }

    /**
     * One theme.
     *
     * @param name its name
     * @param activities how many activities it had at places of each reach
     * @param carried how often it was carried
     */
    public record Theme(String name, Map<Reach, Integer> activities, List<Carried> carried) {
        /** Copies both. */
        public Theme {
            Map<Reach, Integer> copy = new EnumMap<>(Reach.class);
            copy.putAll(activities);
            activities = Collections.unmodifiableMap(copy);
            carried = carried.stream().filter(one -> one.times() > 0).toList();
        }

        int at(Reach reach) {
            return activities.getOrDefault(reach, 0);
        }
    }

    /**
     * How often a theme was carried from places of one reach to places of another, or to another place of the same.
     *
     * @param from where it came from
     * @param to where it was carried
     * @param times how often
     */
    public record Carried(Reach from, Reach to, int times) {}

    /** Draws it. */
    public Picture draw() {
        Canvas canvas = new Canvas(caption);
        boolean none = themes.stream()
                .allMatch(theme -> theme.activities().values().stream().allMatch(count -> count == 0));
        if (none) {
            return Nothing.drawn(canvas, caption, "nothing.themes", table());
        }
        double y = new ThemeRows(canvas, locale(), themes).draw(canvas.top() + 24);
        return canvas.picture(y, told(), table());
    }

    private String told() {
        return themes.stream().map(this::told).collect(Collectors.joining(" "));
    }

    private String told(Theme theme) {
        List<Object> words = new ArrayList<>(List.of(theme.name()));
        for (Reach reach : Reach.values()) {
            words.add(Numbers.whole(theme.at(reach), locale()));
        }
        words.add(
                Numbers.whole(theme.carried().stream().mapToLong(Carried::times).sum(), locale()));
        return PictureWords.of(locale(), "themes.told", words.toArray());
    }

    private Table table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Theme theme : themes) {
            List<@Nullable Object> row = new ArrayList<>(List.of(theme.name()));
            for (Reach reach : Reach.values()) {
                row.add(theme.at(reach));
            }
            row.add(theme.carried().stream().mapToInt(Carried::times).sum());
            row.add(theme.carried().stream().map(this::way).collect(Collectors.joining("; ")));
            rows.add(row);
        }
        return new Table(
                "themes",
                caption.title(),
                caption.description(),
                locale(),
                List.of(
                        Column.text("theme"),
                        Column.whole("national"),
                        Column.whole("regional"),
                        Column.whole("digital"),
                        Column.whole("carried"),
                        Column.text("carriedWays")),
                rows);
    }

    private String way(Carried one) {
        return PictureWords.of(
                locale(),
                "themes.way",
                PictureWords.of(locale(), "reach." + one.from()),
                PictureWords.of(locale(), "reach." + one.to()),
                Numbers.whole(one.times(), locale()));
    }

    private Locale locale() {
        return caption.locale();
    }
}
