package se.regionvasterbotten.engagement.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.documents.Block;
import se.regionvasterbotten.engagement.documents.Document;
import se.regionvasterbotten.engagement.documents.Fact;
import se.regionvasterbotten.engagement.documents.Origin;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.pictures.Picture;
import se.regionvasterbotten.engagement.tables.Table;

/** Sets a report as a document: the seed's sections, with pictures, examples and trails where they belong. */
final class ReportDocument {
    private final Composition composition;
    private final ReportContent content;
    private final List<Block> blocks = new ArrayList<>();

    private ReportDocument(Composition composition) {
        this.composition = composition;
        this.content = composition.content();
    }

    /** A draft. */
    static Document of(Report report, Composition composition) {
        return of(report, composition, null);
    }

    /**
     * A report that is frozen.
     *
     * @param checksum what it is known by; null for a draft
     */
    static Document of(Report report, Composition composition, @Nullable String checksum) {
        ReportFacts facts = composition.content().facts();
        List<Fact> pins = new ArrayList<>();
        pins.add(fact(
                "period",
                ReportWords.of(
                        "days.of",
                        ReportWords.day(facts.from()),
                        ReportWords.day(facts.to().minusDays(1)))));
        pins.add(fact("knownAt", ReportWords.instant(facts.knownAt())));
        pins.add(fact("ladderVersion", String.valueOf(facts.ladderVersion())));
        pins.add(fact("status", ReportWords.of(checksum == null ? "status.DRAFT" : "status.FROZEN")));
        if (checksum != null) {
            pins.add(fact("checksum", checksum));
        }
        return new Document(
                report.title(),
                composition.content().subtitle(),
                composition.content().publisher(),
                ReportWords.SWEDISH,
                Days.of(facts.knownAt().toInstant()),
                pins,
                new ReportDocument(composition).blocks());
    }

    private static Fact fact(String key, String value) {
        return new Fact(ReportWords.of("fact." + key), value);
    }

    private List<Block> blocks() {
        for (SectionAnswer section : content.sections()) {
            boolean rung = section.section().rung().isPresent();
            heading(rung ? 2 : 1, section.heading(), section.section().word());
            blocks.add(new Block.Prose(section.text(), section.written() == null ? Origin.GENERATED : Origin.WRITTEN));
            if (!section.examples().isEmpty()) {
                examples(section.examples());
            }
            switch (section.section()) {
                case SUMMARY -> reach();
                case LADDER -> {
                    picture(composition.pictures().staircase());
                    picture(composition.pictures().flows());
                    if (!content.facts().years().isEmpty()) {
                        picture(composition.pictures().years());
                    }
                    blocks.add(
                            new Block.Tabulated(ReportWords.of("table.places"), ReportTables.places(content.facts())));
                }
                case COLLABORATION -> {
                    picture(composition.pictures().sectors());
                    initiatives();
                }
                case INFLUENCE -> {
                    trails();
                    persons();
                }
                case LESSONS -> carried();
                default -> {}
            }
        }
        appendix();
        return blocks;
    }

    private void examples(List<ReportFacts.Example> examples) {
        String noun = examples.size() == 1 ? "example.one" : "example.many";
        blocks.add(new Block.Remark(
                ReportWords.of(noun),
                examples.stream()
                        .map(example -> Markdown.escaped(example.text()))
                        .collect(Collectors.joining("\n\n")),
                Origin.GENERATED));
    }

    private void trails() {
        picture(composition.pictures().conversions());
        int number = 1;
        for (ReportFacts.Trail trail : content.facts().trails()) {
            heading(3, ReportWords.of("trail.heading", trail.outcome()), "trail-" + number);
            prose(new TrailText(trail).text());
            if (!trail.contributions().isEmpty()) {
                blocks.add(
                        new Block.Tabulated(ReportWords.of("trail.table", trail.outcome()), ReportTables.trail(trail)));
            }
            number++;
        }
    }

    private void reach() {
        Table reach = ReportTables.reach(content.facts());
        if (!reach.rows().isEmpty()) {
            tabulated(reach);
        }
    }

    private void initiatives() {
        Table initiatives = ReportTables.initiatives(content.facts());
        if (!initiatives.rows().isEmpty()) {
            tabulated(initiatives);
        }
    }

    private void persons() {
        heading(2, ReportWords.of("persons"), "persons");
        paragraphs(composition.persons().text());
        Table table = composition.persons().table();
        if (table != null) {
            ReportTables.persons(table).forEach(this::tabulated);
        }
    }

    private void carried() {
        if (content.facts().paths().isEmpty()) {
            return;
        }
        heading(2, ReportWords.of("carried"), "carried");
        prose(ReportWords.of("carried.shows"));
        tabulated(ReportTables.carried(content.facts()));
        picture(composition.pictures().themes());
        composition.pictures().paths().forEach(this::picture);
    }

    private void appendix() {
        heading(1, ReportWords.of("appendix"), "appendix");
        heading(2, ReportWords.of("appendix.rules"), "rules");
        prose(content.rungs().stream()
                .map(rung -> ReportWords.of(
                        "appendix.rule",
                        String.valueOf(rung.rung()),
                        Markdown.strong(rung.name()),
                        rung.rules().stream()
                                .map(Markdown::escaped)
                                .reduce((one, other) -> ReportWords.of("rung.rule.or", one, other))
                                .orElse("")))
                .collect(Collectors.joining("\n")));
        heading(2, ReportWords.of("appendix.definitions"), "definitions");
        prose(content.definitions().stream()
                .map(definition -> ReportWords.of(
                        "appendix.definition",
                        Markdown.strong(definition.name()),
                        Markdown.escaped(definition.definition())))
                .collect(Collectors.joining("\n\n")));
        heading(2, ReportWords.of("appendix.method"), "method");
        paragraphs(content.method());
        heading(2, ReportWords.of("appendix.corrections"), "corrections");
        paragraphs(content.corrections());
    }

    private void paragraphs(List<String> sentences) {
        prose(sentences.stream().map(Markdown::escaped).collect(Collectors.joining("\n\n")));
    }

    private void heading(int level, String text, String id) {
        blocks.add(new Block.Heading(level, text, id));
    }

    private void prose(String markdown) {
        blocks.add(new Block.Prose(markdown, Origin.GENERATED));
    }

    private void tabulated(Table table) {
        blocks.add(new Block.Tabulated(table.title(), table));
    }

    private void picture(Picture picture) {
        blocks.add(new Block.Illustration(picture, picture.table().title()));
    }
}
