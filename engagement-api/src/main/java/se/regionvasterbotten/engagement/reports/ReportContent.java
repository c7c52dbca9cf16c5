package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.followup.DefinitionAnswer;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladder.Rule;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.pictures.Picture;
import se.regionvasterbotten.engagement.words.Words;

/**
 * Everything a report says.
 *
 * @param title its title
 * @param subtitle what stands below it
 * @param publisher who answers for it
 * @param sections what was generated and what was written, section by section
 * @param figures the figures that texts can name
 * @param facts what the register gave
 * @param definitions what each figure means
 * @param rungs the rules, rung by rung
 * @param method how the figures come about, paragraph by paragraph
 * @param corrections what has been corrected since the report before
 * @param persons what it says of persons
 * @param pictures the pictures and what they draw
 */
public record ReportContent(
        String title,
        String subtitle,
        String publisher,
        List<SectionAnswer> sections,
        List<NamedFigures.NamedFigure> figures,
        ReportFacts facts,
        List<DefinitionAnswer> definitions,
        List<RungRules> rungs,
        List<String> method,
        List<String> corrections,
        Persons persons,
        List<Drawn> pictures) {
    /** The rules of a rung, of which one is enough. */
    public record RungRules(int rung, String name, List<String> rules) {
        static List<RungRules> all(LadderVersion version) {
            return Arrays.stream(Rung.values())
                    .map(rung -> new RungRules(
                            rung.number(),
                            Words.of(rung, ReportWords.SWEDISH),
                            version.rulesOf(rung).stream()
                                    .map(Rule::words)
                                    .map(words -> words.in(ReportWords.SWEDISH))
                                    .toList()))
                    .toList();
        }
    }

    /**
     * What it says of persons.
     *
     * @param text the rule, and which years are missing, paragraph by paragraph
     * @param table the protected table of the closed years, as {@code GET /follow-up/persons} answers it; null when none is closed
     */
    public record Persons(List<String> text, @Nullable JsonNode table) {
        static Persons of(ReportPersons persons) {
            return new Persons(persons.text(), persons.table() == null ? null : CanonicalJson.of(persons.table()));
        }
    }

    /** A picture, as a whole SVG document and as the table that says the same. */
    public record Drawn(String svg, JsonNode table) {
        static Drawn of(Picture picture) {
            return new Drawn(picture.svg(), CanonicalJson.of(picture.table()));
        }
    }
}
