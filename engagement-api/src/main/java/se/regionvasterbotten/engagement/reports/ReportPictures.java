package se.regionvasterbotten.engagement.reports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.pictures.Caption;
import se.regionvasterbotten.engagement.pictures.Conversions;
import se.regionvasterbotten.engagement.pictures.Flows;
import se.regionvasterbotten.engagement.pictures.Picture;
import se.regionvasterbotten.engagement.pictures.PictureWords;
import se.regionvasterbotten.engagement.pictures.SectorMatrix;
import se.regionvasterbotten.engagement.pictures.Staircase;
import se.regionvasterbotten.engagement.pictures.StateCounts;
import se.regionvasterbotten.engagement.pictures.Years;
import se.regionvasterbotten.engagement.standing.State;

/**
 * The pictures of a report, drawn of its own figures: the same figures give the same pictures.
 *
 * @param staircase where organisations stood and stand
 * @param flows who went where
 * @param conversions how many went on
 * @param sectors which sectors met
 * @param years the development over years; a picture that says so when there are none
 */
record ReportPictures(Picture staircase, Picture flows, Picture conversions, Picture sectors, Picture years) {
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
                                caption("sectors", facts),
                                facts.sectors(),
                                facts.meetings().stream()
                                        .filter(meeting ->
                                                facts.sectors().containsAll(List.of(meeting.one(), meeting.other())))
                                        .map(meeting -> new SectorMatrix.Meeting(
                                                meeting.one(), meeting.other(), meeting.initiatives()))
                                        .toList())
                        .draw(),
                new Years(caption("years", facts), years(facts)).draw());
    }

    /** All of them, in the report's order. */
    List<Picture> all() {
        return List.of(staircase, flows, conversions, sectors, years);
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
        return Caption.of(
                picture,
                PictureWords.of(ReportWords.SWEDISH, "population.ORGANISATION"),
                facts.from(),
                facts.to(),
                ReportWords.SWEDISH);
    }
}
