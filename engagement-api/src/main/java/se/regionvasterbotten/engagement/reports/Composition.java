package se.regionvasterbotten.engagement.reports;

import java.util.List;
import se.regionvasterbotten.engagement.followup.DefinitionAnswer;
import se.regionvasterbotten.engagement.ladder.LadderVersion;

/**
 * A report put together: what the register gave, what was written, and the pictures drawn of it.
 *
 * @param content everything it says
 * @param pictures its pictures
 * @param persons what it says of persons
 */
record Composition(ReportContent content, ReportPictures pictures, ReportPersons persons) {
    static Composition of(Report report, List<ReportSection> sections, LadderVersion version, ReportPersons persons) {
        ReportFacts facts = report.facts();
        NamedFigures names = NamedFigures.of(facts);
        ReportPictures pictures = ReportPictures.of(facts);
        return new Composition(
                new ReportContent(
                        report.title(),
                        ReportWords.of("subtitle"),
                        ReportWords.of("publisher"),
                        sections.stream()
                                .map(section -> SectionAnswer.of(section, facts, names))
                                .toList(),
                        names.all(),
                        facts,
                        DefinitionAnswer.all(ReportWords.SWEDISH),
                        ReportContent.RungRules.all(version),
                        ReportMethod.of(facts, version),
                        facts.corrections(),
                        ReportContent.Persons.of(persons),
                        pictures.all().stream().map(ReportContent.Drawn::of).toList()),
                pictures,
                persons);
    }
}
