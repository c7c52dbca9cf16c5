package se.regionvasterbotten.engagement.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.reference.Reach;
import se.regionvasterbotten.engagement.standing.State;

/** Every picture, of a year like the seed's, of nothing, and of what is too long, too many and too large. */
public final class Gallery {
    static final Locale SWEDISH = Locale.forLanguageTag("sv");
    static final String LONG =
            "Föreningen för långsiktig utveckling av Norrbottniabanans stationssamhällen & kringliggande"
                    + " <landsbygd> i \"Västerbottens\" inland";
    private static final String THEN = "31 december 2024";
    private static final String NOW = "31 december 2025";

    private Gallery() {}

    /** All of them by name, in both languages. */
    static Stream<Map.Entry<String, Picture>> all() {
        return Stream.of(SWEDISH, Locale.ENGLISH)
                .flatMap(locale -> Stream.of(ordinary(locale), empty(locale), extreme(locale))
                        .flatMap(pictures -> pictures.entrySet().stream())
                        .map(entry -> Map.entry(entry.getKey() + " " + locale, entry.getValue())));
    }

    public static Map<String, Picture> ordinary(Locale locale) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        pictures.put("staircase", staircase(locale, counts(3, 9, 3, 1, 0, 0, 1), counts(0, 4, 4, 5, 2, 1, 1)));
        pictures.put("flows", new Flows(caption("flows", locale), THEN, NOW, flows()).draw());
        pictures.put(
                "conversion",
                new Conversions(
                                caption("conversion", locale),
                                List.of(went(1, 9, 3, 7), went(2, 3, 7, 5), went(3, 1, 5, 2), went(4, 0, 0, 0)))
                        .draw());
        pictures.put(
                "years",
                new Years(
                                caption("years", locale),
                                List.of(
                                        year("2023", 0, 12, 6, 3, 1, 0, 2),
                                        year("2024", 0, 9, 3, 1, 0, 0, 1),
                                        year("2025", 0, 4, 4, 5, 2, 1, 1)))
                        .draw());
        List<String> sectors =
                List.of("näringsliv", "akademi", "offentlig sektor", "civilsamhälle", "innovationssystem");
        pictures.put("sectors", new SectorMatrix(caption("sectors", locale), sectors, meetings(sectors, 1)).draw());
        pictures.put(
                "themes",
                new Themes(
                                caption("themes", locale),
                                List.of(theme("grön omställning", 3, 2, 1), theme("kompetensförsörjning", 1, 4, 0)))
                        .draw());
        pictures.put("path", path(caption("path", locale), 6, "Norrbottniabanegruppen", "Västerbotten på Grand Hôtel"));
        pictures.put("network", network(caption("network", locale), 14, "Skogsbolaget"));
        return pictures;
    }

    static Map<String, Picture> empty(Locale locale) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        pictures.put("empty staircase", staircase(locale, counts(), counts()));
        pictures.put("empty flows", new Flows(caption("flows", locale), THEN, NOW, List.of()).draw());
        pictures.put(
                "empty conversion", new Conversions(caption("conversion", locale), List.of(went(1, 0, 0, 0))).draw());
        pictures.put("empty years", new Years(caption("years", locale), List.of()).draw());
        pictures.put(
                "empty sectors", new SectorMatrix(caption("sectors", locale), List.of("akademi"), List.of()).draw());
        pictures.put("empty themes", new Themes(caption("themes", locale), List.of()).draw());
        pictures.put("empty path", new ThemePath(caption("path", locale), List.of(), List.of()).draw());
        pictures.put("empty network", new Network(caption("network", locale), List.of(), List.of()).draw());
        return pictures;
    }

    static Map<String, Picture> extreme(Locale locale) {
        Caption caption = new Caption(LONG, LONG + ". " + LONG + ".", locale);
        int million = 1_000_000;
        Map<String, Picture> pictures = new LinkedHashMap<>();
        pictures.put(
                "large staircase",
                staircase(
                        locale,
                        counts(1_234_567, 9 * million, 3, 1, 0, 0, 1),
                        counts(0, 12_345_678, 4, 5 * million, 2 * million, 1, 123_456_789)));
        pictures.put("many flows", new Flows(caption, THEN, NOW, everyFlow()).draw());
        pictures.put("one flow", new Flows(caption, THEN, NOW, List.of(flow(0, 1, 1))).draw());
        pictures.put(
                "large conversion",
                new Conversions(
                                caption,
                                List.of(
                                        went(1, 900 * million, 300 * million, 1_199_999_999),
                                        went(2, 3, 7, 0),
                                        went(3, million, 5, 2)))
                        .draw());
        pictures.put(
                "many years",
                new Years(
                                caption,
                                IntStream.range(0, 30)
                                        .mapToObj(i -> year(
                                                "" + (1996 + i),
                                                0,
                                                i * i * 1000,
                                                i * 900,
                                                i * 300,
                                                i * 40,
                                                i,
                                                i % 3 * 20_000))
                                        .toList())
                        .draw());
        pictures.put("dormant year", new Years(caption, List.of(year("2025", 0, 0, 0, 0, 0, 1, 2 * million))).draw());
        List<String> sectors = IntStream.range(0, 14)
                .mapToObj(i -> (i % 3 == 0 ? LONG : "sektor ") + i)
                .toList();
        pictures.put("many sectors", new SectorMatrix(caption, sectors, meetings(sectors, 12_345)).draw());
        pictures.put("long theme", new Themes(caption, List.of(theme(LONG, 123_456, 1, 99_999))).draw());
        pictures.put("long path", path(caption, 12, LONG, "Mötesplats"));
        pictures.put("large network", network(caption, 90, LONG));
        return pictures;
    }

    static List<Flows.Flow> flows() {
        return List.of(
                flow(0, 1, 2),
                flow(0, 3, 1),
                flow(1, 1, 2),
                flow(1, 2, 4),
                flow(1, 3, 2),
                flow(1, 6, 1),
                flow(2, 2, 1),
                flow(2, 4, 1),
                flow(4, 3, 2));
    }

    static List<Flows.Flow> everyFlow() {
        List<Flows.Flow> all = new ArrayList<>();
        for (int from = 0; from < 7; from++) {
            for (int to = 1; to < 7; to++) {
                all.add(flow(from, to, (1 + (from * 37 + to * 101) % 53) * (from == to ? 400 : 1)));
            }
        }
        return all;
    }

    static Caption caption(String picture, Locale locale) {
        return Caption.of(picture, "Organisationer", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), locale);
    }

    static StateCounts counts(int... counts) {
        Map<State, Integer> map = new EnumMap<>(State.class);
        for (int i = 0; i < counts.length; i++) {
            map.put(State.values()[i], counts[i]);
        }
        return new StateCounts(map);
    }

    private static Picture staircase(Locale locale, StateCounts opening, StateCounts closing) {
        return new Staircase(caption("staircase", locale), THEN, NOW, opening, closing).draw();
    }

    private static Flows.Flow flow(int from, int to, int actors) {
        return new Flows.Flow(State.values()[from], State.values()[to], actors);
    }

    private static Conversions.Conversion went(int rung, int waiting, int arrived, int wentOn) {
        return new Conversions.Conversion(Rung.of(rung), waiting, arrived, wentOn);
    }

    private static Years.Year year(String name, int... counts) {
        return new Years.Year(name, counts(counts));
    }

    private static List<SectorMatrix.Meeting> meetings(List<String> sectors, int times) {
        List<SectorMatrix.Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < sectors.size(); i++) {
            for (int j = 0; j <= i; j++) {
                meetings.add(new SectorMatrix.Meeting(sectors.get(i), sectors.get(j), (i * 7 + j * 13) % 5 * times));
            }
        }
        return meetings;
    }

    private static Themes.Theme theme(String name, int national, int regional, int digital) {
        List<Themes.Carried> carried = Stream.of(Reach.values())
                .flatMap(from -> Stream.of(Reach.values())
                        .map(to -> new Themes.Carried(from, to, national * (1 + to.ordinal()))))
                .toList();
        return new Themes.Theme(
                name, Map.of(Reach.NATIONAL, national, Reach.REGIONAL, regional, Reach.DIGITAL, digital), carried);
    }

    private static Picture path(Caption caption, int stops, String activity, String place) {
        Function<Integer, ThemePath.Stop> stop = i -> new ThemePath.Stop(
                LocalDate.of(2025, 1, 1).plusMonths(i), activity, i % 5 == 4 ? "" : place + (i % stops), i);
        List<ThemePath.Carried> carried = List.of(
                new ThemePath.Carried(0, 1, true, 3),
                new ThemePath.Carried(1, 4, false, null),
                new ThemePath.Carried(4, 5, true, 1_234_567));
        return new ThemePath(
                        caption, IntStream.range(0, stops).boxed().map(stop).toList(), carried)
                .draw();
    }

    private static Picture network(Caption caption, int size, String name) {
        String[] sectors = {"näringsliv", "akademi", "offentlig sektor", "civilsamhälle", "innovationssystem", ""};
        List<Network.Node> nodes = new ArrayList<>();
        List<Network.Link> links = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            nodes.add(new Network.Node(name + " " + i, sectors[i % sectors.length]));
            for (int j = 0; j < i; j++) {
                links.add(new Network.Link(i, j, (i * 31 + j * 17) % 7 == 0 ? 1 + (i + j) % 5 : 0));
            }
        }
        return new Network(caption, nodes, links).draw();
    }
}
