package se.regionvasterbotten.engagement.reports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import se.regionvasterbotten.engagement.carryings.ThemePathPicture;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.pictures.Caption;
import se.regionvasterbotten.engagement.pictures.Conversions;
import se.regionvasterbotten.engagement.pictures.Flows;
import se.regionvasterbotten.engagement.pictures.Picture;
import se.regionvasterbotten.engagement.pictures.PictureWords;
import se.regionvasterbotten.engagement.pictures.SectorMatrix;
import se.regionvasterbotten.engagement.pictures.Staircase;
import se.regionvasterbotten.engagement.pictures.StateCounts;
import se.regionvasterbotten.engagement.pictures.Themes;
import se.regionvasterbotten.engagement.pictures.Years;
import se.regionvasterbotten.engagement.reference.Reach;
import se.regionvasterbotten.engagement.standing.State;

/**
 * The pictures of a report, drawn of its own figures: the same figures give the same pictures.
 *
 * @param staircase where organisations stood and stand
 * @param flows who went where
 * @param conversions how many went on
 * @param sectors which sectors met
 * @param themes where themes were taken up, and between which places they were carried
 * @param paths the way of each theme that was carried
 * @param years the development over years; a picture that says so when there are none
 */
record ReportPictures(
        Picture staircase,
        Picture flows,
        Picture conversions,
        Picture sectors,
        Picture themes,
        List<Picture> paths,
        Picture years) {
    static ReportPictures of(ReportFacts facts) {
        Figures figures = Figures.of(facts);
        String opening = PictureWords.day(facts.from().minusDays(1), ReportWords.SWEDISH);
        String closing = PictureWords.day(facts.to().minusDays(1), ReportWords.SWEDISH);
        return new ReportPictures(
                new Staircase(
                                caption("staircase", facts),
                                opening,
                                closing,
                                new StateCounts(figures.at("opening")),
                                new StateCounts(figures.at("closing")))
                        .draw(),
                new Flows(caption("flows", facts), opening, closing, flows(figures)).draw(),
                new Conversions(caption("conversion", facts), conversions(figures)).draw(),
                new SectorMatrix(
                                caption("sectors", "sectors", facts),
                                facts.sectors(),
                                facts.meetings().stream()
                                        .filter(meeting ->
                                                facts.sectors().containsAll(List.of(meeting.one(), meeting.other())))
                                        .map(meeting -> new SectorMatrix.Meeting(
                                                meeting.one(), meeting.other(), meeting.initiatives()))
                                        .toList())
                        .draw(),
                new Themes(caption("themes", "themes", facts), themes(facts)).draw(),
                facts.paths().stream()
                        .map(path -> ThemePathPicture.of(path, ReportWords.SWEDISH))
                        .toList(),
                new Years(caption("years", facts), years(facts)).draw());
    }

    /** All of them, in the report's order. */
    List<Picture> all() {
        List<Picture> all = new ArrayList<>(List.of(staircase, flows, conversions, sectors, themes));
        all.addAll(paths);
        all.add(years);
        return all;
    }

    private static List<Flows.Flow> flows(Figures figures) {
        return StreamSupport.stream(figures.organisations().path("flows").spliterator(), false)
                .map(row -> new Flows.Flow(
                        State.valueOf(row.path("from").asText()),
                        State.valueOf(row.path("to").asText()),
                        row.path("actors").asInt()))
                .toList();
    }

    private static List<Conversions.Conversion> conversions(Figures figures) {
        return StreamSupport.stream(figures.organisations().path("conversions").spliterator(), false)
                .map(row -> new Conversions.Conversion(
                        Rung.of(row.path("from").asInt()),
                        row.path("waiting").asInt(),
                        row.path("arrived").asInt(),
                        row.path("wentOn").asInt()))
                .toList();
    }

    /** The themes of the activities at meeting places, each with how often it was carried from one to another. */
    private static List<Themes.Theme> themes(ReportFacts facts) {
        Map<String, Map<Reach, Integer>> activities = new TreeMap<>();
        for (ReportFacts.Arena arena : facts.arenas()) {
            String reach = arena.reach();
            if (reach != null) {
                arena.activities().stream()
                        .flatMap(one -> one.themes().stream())
                        .forEach(theme -> activities
                                .computeIfAbsent(theme, none -> new EnumMap<>(Reach.class))
                                .merge(Reach.valueOf(reach), 1, Integer::sum));
            }
        }
        List<Themes.Theme> themes = new ArrayList<>();
        activities.forEach((name, counts) -> themes.add(new Themes.Theme(name, counts, carried(facts, name))));
        return themes;
    }

    private static List<Themes.Carried> carried(ReportFacts facts, String theme) {
        return StreamSupport.stream(facts.followUp().path("carriedThemes").spliterator(), false)
                .filter(row ->
                        row.at("/theme/name").asText().equals(theme) && row.hasNonNull("from") && row.hasNonNull("to"))
                .map(row -> new Themes.Carried(
                        Reach.valueOf(row.path("from").asText()),
                        Reach.valueOf(row.path("to").asText()),
                        row.path("times").asInt()))
                .toList();
    }

    private static List<Years.Year> years(ReportFacts facts) {
        Map<Integer, Map<State, Integer>> byYear = new TreeMap<>();
        facts.years()
                .forEach(end -> byYear.computeIfAbsent(end.year(), none -> new EnumMap<>(State.class))
                        .put(end.state(), end.organisations()));
        List<Years.Year> years = new ArrayList<>();
        byYear.forEach((year, counts) -> years.add(new Years.Year(String.valueOf(year), new StateCounts(counts))));
        return years;
    }

    private static Caption caption(String picture, ReportFacts facts) {
        return caption(picture, "ORGANISATION", facts);
    }

    private static Caption caption(String picture, String population, ReportFacts facts) {
        return Caption.of(
                picture,
                PictureWords.of(ReportWords.SWEDISH, "population." + population),
                facts.from(),
                facts.to(),
                ReportWords.SWEDISH);
    }
}
