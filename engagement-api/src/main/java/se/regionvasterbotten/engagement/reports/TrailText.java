package se.regionvasterbotten.engagement.reports;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells what came before an outcome.
 *
 * @param trail the trail
 */
record TrailText(ReportFacts.Trail trail) {
    String text() {
        List<String> paragraphs = new ArrayList<>();
        String document = trail.document();
        paragraphs.add(
                document == null
                        ? ReportWords.of(
                                "trail.outcome",
                                ReportWords.day(trail.date()),
                                Markdown.escaped(trail.outcome()),
                                Markdown.escaped(trail.initiative()))
                        : ReportWords.of(
                                "trail.documented",
                                ReportWords.day(trail.date()),
                                Markdown.escaped(trail.outcome()),
                                Markdown.escaped(trail.initiative()),
                                Markdown.escaped(document)));
        if (!trail.organisations().isEmpty()) {
            paragraphs.add(ReportWords.of(
                    "trail.members",
                    ReportWords.and(trail.organisations().stream()
                            .map(member -> ReportWords.of(
                                    "trail.member." + member.role(),
                                    Markdown.escaped(member.name()),
                                    ReportWords.day(member.from())))
                            .toList())));
        }
        paragraphs.add(ReportWords.of(trail.contributions().isEmpty() ? "trail.nothing" : "trail.before"));
        return String.join("\n\n", paragraphs);
    }
}
