package se.regionvasterbotten.engagement.reports;

import java.util.ArrayList;
import java.util.List;
import se.regionvasterbotten.engagement.journey.StepType;

/**
 * The draft of the lessons: what the facts say of the seed's own goals, for the official to draw conclusions from.
 *
 * @param facts the facts
 */
record LessonsText(ReportFacts facts) {
    String text() {
        Figures figures = Figures.of(facts);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(sectors());
        if (facts.carried().isEmpty()) {
            paragraphs.add(ReportWords.of("lessons.carried.none", period()));
        } else {
            paragraphs.add(ReportWords.of("lessons.carried"));
            paragraphs.add(Markdown.list(
                    facts.carried().stream().map(LessonsText::carried).toList()));
        }
        if (!facts.trails().isEmpty()) {
            paragraphs.add(ReportWords.of(
                    "lessons.outcomes",
                    period(),
                    ReportWords.count("outcomes", facts.trails().size())));
            paragraphs.add(Markdown.list(facts.trails().stream()
                    .map(trail -> ReportWords.of(
                            "lessons.outcome",
                            Markdown.escaped(trail.outcome()),
                            ReportWords.day(trail.date()),
                            Markdown.escaped(trail.initiative())))
                    .toList()));
        }
        int lapsed = figures.took(StepType.LAPSE);
        if (lapsed > 0) {
            paragraphs.add(ReportWords.of(
                    "lessons.lapses", ReportWords.capital(ReportWords.count("organisations", lapsed)), period()));
        }
        return String.join("\n\n", paragraphs);
    }

    private String sectors() {
        List<String> pairs = facts.meetings().stream()
                .filter(meeting -> !meeting.one().equals(meeting.other()))
                .map(meeting -> ReportWords.of(
                        "lessons.sectors.pair",
                        Markdown.escaped(meeting.one()),
                        Markdown.escaped(meeting.other()),
                        ReportWords.count("initiatives", meeting.initiatives())))
                .toList();
        return pairs.isEmpty()
                ? ReportWords.of("lessons.sectors.none", period())
                : ReportWords.of("lessons.sectors", ReportWords.and(pairs));
    }

    private static String carried(ReportFacts.Carried one) {
        String way = ReportWords.of(
                "lessons.carried.one",
                ReportWords.capital(Markdown.escaped(ReportWords.and(one.themes()))),
                ReportWords.of("quoted", Markdown.escaped(one.from())),
                Markdown.escaped(one.fromPlace()),
                ReportWords.day(one.fromDate()),
                ReportWords.of("quoted", Markdown.escaped(one.to())),
                Markdown.escaped(one.toPlace()),
                ReportWords.day(one.toDate()));
        return one.organisations().isEmpty()
                ? way
                : way
                        + ' '
                        + ReportWords.of("lessons.carried.by", Markdown.escaped(ReportWords.and(one.organisations())));
    }

    private String period() {
        return ReportWords.period(facts.from(), facts.to());
    }
}
