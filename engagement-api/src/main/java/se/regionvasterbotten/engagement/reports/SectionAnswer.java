package se.regionvasterbotten.engagement.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section on the wire.
 *
 * @param section which
 * @param heading its heading
 * @param generated the draft, in Markdown
 * @param written what an official wrote instead, as it was written; null when the draft stands
 * @param text what the report says, with the named figures in it
 * @param examples the examples that the report tells there
 * @param proposed those to choose among; none in sections that are not about a rung
 */
public record SectionAnswer(
        Section section,
        String heading,
        String generated,
        @Nullable String written,
        String text,
        List<ReportFacts.Example> examples,
        List<ReportFacts.Example> proposed) {
    static SectionAnswer of(ReportSection section, ReportFacts facts, NamedFigures names) {
        String text = section.written().map(names::fill).orElseGet(section::generated);
        List<ReportFacts.Example> proposed = section.section()
                .rung()
                .map(rung -> facts.examples().stream()
                        .filter(example -> example.rung() == rung.number())
                        .toList())
                .orElseGet(List::of);
        List<ReportFacts.Example> told = section.chosen()
                .map(chosen -> proposed.stream()
                        .filter(example -> chosen.contains(example.organisation()))
                        .toList())
                .orElseGet(() -> proposed.stream().limit(1).toList());
        return new SectionAnswer(
                section.section(),
                section.section().heading(),
                section.generated(),
                section.written().orElse(null),
                text,
                told,
                proposed);
    }
}
