package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.regionvasterbotten.engagement.journey.StepType;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladder.Rule;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.words.Words;

/**
 * The draft of each section, made of the period's facts: what happened and how much, never why.
 *
 * @param facts the facts
 * @param version the rules that the figures follow
 */
record DraftTexts(ReportFacts facts, LadderVersion version) {
    /** A section's draft, in Markdown. */
    String of(Section section) {
        return section.rung().map(this::rung).orElseGet(() -> switch (section) {
            case BACKGROUND -> background();
            case SUMMARY -> new SummaryText(facts).text();
            case LADDER -> ladder();
            case LESSONS -> new LessonsText(facts).text();
            default -> ahead();
        });
    }

    private String background() {
        List<String> places = new ArrayList<>();
        List<String> offices = new ArrayList<>();
        for (ReportFacts.Arena arena : facts.arenas()) {
            if (arena.reach() == null) {
                offices.add(Markdown.escaped(arena.name()));
            } else {
                String reach = ReportWords.of("background.reach." + arena.reach());
                places.add(said(arena)
                        .map(said ->
                                ReportWords.of("background.place.said", Markdown.strong(arena.name()), reach, said))
                        .orElseGet(() -> ReportWords.of("background.place", Markdown.strong(arena.name()), reach)));
            }
        }
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(ReportWords.of("background.places", ReportWords.count("places", places.size())));
        paragraphs.add(Markdown.list(places));
        if (!offices.isEmpty()) {
            paragraphs.add(ReportWords.of("background.offices", ReportWords.and(offices)));
        }
        paragraphs.add(ReportWords.of("background.what", period()));
        return String.join("\n\n", paragraphs);
    }

    /** What is said of a place that is delivered with the product; nothing of others. */
    private static Optional<String> said(ReportFacts.Arena arena) {
        return ReportWords.find("background.said." + arena.id());
    }

    private String ladder() {
        Figures figures = Figures.of(facts);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(ReportWords.of(
                "ladder.rungs",
                ReportWords.and(Arrays.stream(Rung.values())
                        .map(rung -> Words.of(rung, ReportWords.SWEDISH))
                        .toList())));
        paragraphs.add(
                figures.actors() == 0
                        ? ReportWords.of("ladder.nobody", period())
                        : ReportWords.of(
                                "ladder.population",
                                period(),
                                organisations(figures.actors()),
                                ReportWords.capital(ReportWords.count("newOnes", figures.newActors()))));
        List<String> steps = new ArrayList<>();
        for (StepType type : StepType.values()) {
            step(figures, type).ifPresent(steps::add);
        }
        paragraphs.add(ReportWords.of(steps.isEmpty() ? "ladder.steps.none" : "ladder.steps", period()));
        if (!steps.isEmpty()) {
            paragraphs.add(Markdown.list(steps));
        }
        paragraphs.add(listeners(figures));
        return String.join("\n\n", paragraphs);
    }

    private static Optional<String> step(Figures figures, StepType type) {
        int steps = figures.steps(type);
        return steps == 0
                ? Optional.empty()
                : Optional.of(ReportWords.capital(ReportWords.of(
                        "ladder.step." + type,
                        ReportWords.count(noun(type), steps),
                        organisations(figures.took(type)))));
    }

    private static String noun(StepType type) {
        return switch (type) {
            case ENTRY -> "entries";
            case DIRECT_ENTRY -> "directEntries";
            case UP -> "stepUps";
            case RETURN -> "returns";
            case LAPSE -> "lapses";
        };
    }

    private String listeners(Figures figures) {
        int listeners = figures.fromListener("listeners");
        int active = figures.fromListener("active");
        if (listeners == 0) {
            return ReportWords.of("ladder.listeners.none", period());
        }
        if (listeners == 1) {
            return ReportWords.of(active == 1 ? "ladder.listener.active" : "ladder.listener.passive", period());
        }
        return ReportWords.of(
                "ladder.listeners",
                period(),
                organisations(listeners),
                ReportWords.capital(ReportWords.count("active", active)),
                ReportWords.count("reached", figures.fromListener("participating")));
    }

    private String rung(Rung rung) {
        ReportFacts.RungFacts told = facts.rungs().get(rung.number() - 1);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(ReportWords.of("rung.rule", rules(rung)));
        paragraphs.add(ReportWords.of(
                "rung.figures",
                period(),
                organisations(told.opening()),
                organisations(told.closing()),
                organisations(told.came())));
        if (rung == Rung.COLLABORATION) {
            paragraphs.add(initiatives());
        }
        Figures figures = Figures.of(facts);
        conversion(figures, rung).ifPresent(paragraphs::add);
        Integer days = figures.medianDays(rung);
        if (days != null) {
            paragraphs.add(ReportWords.of("rung.time", ReportWords.count("days", days)));
        }
        return String.join("\n\n", paragraphs);
    }

    private String initiatives() {
        JsonNode counts = facts.followUp().path("initiatives");
        return ReportWords.of(
                "rung.initiatives",
                period(),
                ReportWords.count("initiatives", counts.path("begun").asInt()),
                ReportWords.count("initiatives", counts.path("goingOn").asInt()),
                ReportWords.count("initiatives", counts.path("ended").asInt()));
    }

    private Optional<String> conversion(Figures figures, Rung rung) {
        int could = figures.conversion(rung).path("could").asInt();
        int wentOn = figures.conversion(rung).path("wentOn").asInt();
        String name = Words.of(rung, ReportWords.SWEDISH);
        if (could == 0) {
            return Optional.empty();
        }
        if (could == 1) {
            return Optional.of(
                    ReportWords.of(wentOn == 1 ? "rung.conversion.one.yes" : "rung.conversion.one.no", name, period()));
        }
        return Optional.of(ReportWords.of(
                "rung.conversion",
                ReportWords.capital(organisations(could)),
                name,
                period(),
                ReportWords.count("some", wentOn)));
    }

    private String rules(Rung rung) {
        return version.rulesOf(rung).stream()
                .map(Rule::words)
                .map(words -> words.in(ReportWords.SWEDISH))
                .map(Markdown::escaped)
                .reduce((one, other) -> ReportWords.of("rung.rule.or", one, other))
                .orElse("");
    }

    private String ahead() {
        Figures figures = Figures.of(facts);
        List<String> paragraphs = new ArrayList<>();
        if (figures.closing(State.RUNG_1) + figures.closing(State.RUNG_2) > 0) {
            paragraphs.add(ReportWords.of(
                    "ahead.low",
                    period(),
                    organisations(figures.closing(State.RUNG_1)),
                    organisations(figures.closing(State.RUNG_2))));
        }
        int dormant = figures.closing(State.DORMANT);
        paragraphs.add(
                dormant == 0
                        ? ReportWords.of("ahead.dormant.none")
                        : ReportWords.of("ahead.dormant", ReportWords.capital(organisations(dormant))));
        List<String> going = facts.initiatives().stream()
                .filter(one -> one.to() == null || one.to().isAfter(facts.to()))
                .map(one -> Markdown.escaped(one.name()))
                .toList();
        paragraphs.add(
                going.isEmpty()
                        ? ReportWords.of("ahead.initiatives.none", period())
                        : ReportWords.of(
                                "ahead.initiatives",
                                ReportWords.count("initiatives", going.size()),
                                period(),
                                ReportWords.and(going)));
        return String.join("\n\n", paragraphs);
    }

    private String period() {
        return ReportWords.period(facts.from(), facts.to());
    }

    private static String organisations(int number) {
        return ReportWords.count("organisations", number);
    }
}
