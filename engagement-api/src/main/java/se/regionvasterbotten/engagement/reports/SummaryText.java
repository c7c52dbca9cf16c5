package se.regionvasterbotten.engagement.reports;

import java.util.ArrayList;
import java.util.List;
import se.regionvasterbotten.engagement.tables.Numbers;

/**
 * The draft of the summary: every activity of the period, place by place.
 *
 * @param facts the facts
 */
record SummaryText(ReportFacts facts) {
    String text() {
        Activities activities = Activities.of(facts);
        List<String> opening = new ArrayList<>();
        opening.add(
                activities.held() == 0
                        ? ReportWords.of("summary.none", period())
                        : ReportWords.of(
                                activities.held() == 1 ? "summary.held.one" : "summary.held.many",
                                period(),
                                ReportWords.capital(ReportWords.count("organisations", facts.participants())),
                                ReportWords.count("activities", activities.held())));
        if (activities.published() > 0) {
            opening.add(ReportWords.of("summary.published", ReportWords.count("publications", activities.published())));
        }
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(String.join(" ", opening));
        for (ReportFacts.Arena arena : facts.arenas()) {
            paragraphs.add("**" + heading(arena) + "**");
            paragraphs.add(
                    arena.activities().isEmpty()
                            ? ReportWords.of("summary.nothing", period())
                            : Markdown.list(arena.activities().stream()
                                    .map(this::activity)
                                    .toList()));
        }
        if (activities.reach() > 0) {
            paragraphs.add(ReportWords.of("summary.reach", Numbers.whole(activities.reach(), ReportWords.SWEDISH)));
        }
        return String.join("\n\n", paragraphs);
    }

    private static String heading(ReportFacts.Arena arena) {
        String name = Markdown.escaped(arena.name());
        return arena.reach() == null
                ? ReportWords.of("summary.office", name)
                : ReportWords.of("summary.place", name, ReportWords.of("background.reach." + arena.reach()));
    }

    private String activity(ReportFacts.Happening one) {
        StringBuilder text = new StringBuilder(ReportWords.of(
                "summary.activity",
                Markdown.escaped(one.name()),
                facts.from().getYear() == facts.to().minusDays(1).getYear()
                        ? ReportWords.dayOfYear(one.date())
                        : ReportWords.day(one.date()),
                one.type(),
                ReportWords.and(one.themes())));
        if (one.organisations() > 0) {
            text.append(ReportWords.of(
                    "summary.activity.present", ReportWords.count("organisations", one.organisations())));
        }
        Long reach = one.reach();
        if (reach != null) {
            text.append(ReportWords.of("summary.activity.reach", Numbers.whole(reach, ReportWords.SWEDISH)));
        }
        return text.append('.').toString();
    }

    private String period() {
        return ReportWords.period(facts.from(), facts.to());
    }
}
