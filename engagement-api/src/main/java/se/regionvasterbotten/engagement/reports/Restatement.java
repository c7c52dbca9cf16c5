package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.actors.ActorNames;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.followup.OrganisationFigures;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladders.LadderVersions;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.standings.Knowledge;
import se.regionvasterbotten.engagement.steps.Mover;
import se.regionvasterbotten.engagement.web.Format;

/** Holds a report against what is known later: which figures differ, who moved otherwise, and the facts that are known otherwise. */
@RequestScoped
class Restatement {
    @Inject
    private Reports reports;

    @Inject
    private OrganisationFigures figures;

    @Inject
    private FactsGathering gathering;

    @Inject
    private LaterFacts laterFacts;

    @Inject
    private LadderVersions versions;

    @Inject
    private ActorNames names;

    /**
     * What a later instant's knowledge changes.
     *
     * @param ofToday whether the instant is now
     * @param locale the language of the words
     */
    Restated of(Report report, OffsetDateTime knownAt, boolean ofToday, Locale locale) {
        LadderVersion version = versions.at(report.ladderVersion());
        Period period = Period.of(report.from(), report.to());
        List<Mover> then = figures.organisations(period, new Knowledge(report.knownAt(), version, false));
        Knowledge known = new Knowledge(
                knownAt,
                version,
                ofToday && version.number() == versions.active().number());
        OrganisationFigures.Told now = figures.of(period, known, ReportWords.SWEDISH);
        JsonNode told = told(report);
        ReportFacts facts = gathering.gather(period, known, now);
        List<Restated.Differing> differing =
                differing(told.at("/facts/followUp"), CanonicalJson.of(now.followUp()), locale);
        List<Restated.DifferingItem> parts = FrozenParts.differing(told, facts, locale);
        List<LaterFacts.Found> found = laterFacts.since(report.knownAt(), report.from(), report.to());
        return new Restated(
                report.id(),
                report.status(),
                report.from(),
                report.to(),
                report.ladderVersion(),
                report.knownAt(),
                knownAt,
                !differing.isEmpty() || !parts.isEmpty(),
                differing,
                parts,
                moved(ends(then, period), ends(now.organisations(), period), found),
                told.at("/persons/table").isObject() ? List.of(FigureWords.persons(locale)) : List.of(),
                facts(found, locale),
                1,
                Math.max(1, found.size()),
                found.size());
    }

    /** What the report says: a frozen one what was frozen, a draft what the register gave it. */
    private JsonNode told(Report report) {
        return reports.form(report.id(), Format.JSON)
                .map(form -> CanonicalJson.read(form.content()))
                .orElseGet(() -> FrozenParts.content(report.facts()));
    }

    /** The figures of two follow-ups that differ, in words; of a report from before a part was kept, that part is not compared. */
    static List<Restated.Differing> differing(JsonNode before, JsonNode now, Locale locale) {
        return FigureRows.of(before).differences(FigureRows.of(now)).stream()
                .filter(one -> before.has(one.place().get(0)))
                .map(one -> new Restated.Differing(
                        String.join(".", one.place()),
                        FigureWords.figure(one.place()).orElse(null),
                        FigureWords.name(one.place(), locale),
                        one.before(),
                        one.now()))
                .toList();
    }

    private static Map<String, Restated.Ends> ends(List<Mover> organisations, Period period) {
        Map<String, Restated.Ends> ends = new HashMap<>();
        for (Mover mover : organisations) {
            var journey = mover.actor().journey();
            Restated.Ends both = new Restated.Ends(
                    journey.at(period.from().minusDays(1)),
                    journey.at(Objects.requireNonNull(period.to()).minusDays(1)));
            if (both.closing() != State.NOT_YET) {
                ends.put(mover.actor().id(), both);
            }
        }
        return ends;
    }

    private List<Restated.Moved> moved(
            Map<String, Restated.Ends> then, Map<String, Restated.Ends> now, List<LaterFacts.Found> found) {
        List<String> differing = Stream.concat(then.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(id -> !Objects.equals(then.get(id), now.get(id)))
                .sorted()
                .toList();
        Map<UUID, Named> called =
                called(differing.stream().map(UUID::fromString).toList());
        List<Restated.Moved> moved = new ArrayList<>();
        for (String id : differing) {
            UUID organisation = UUID.fromString(id);
            moved.add(new Restated.Moved(
                    named(organisation, called),
                    then.get(id),
                    now.get(id),
                    found.stream()
                            .filter(fact -> fact.organisations().contains(organisation))
                            .map(LaterFacts.Found::id)
                            .toList()));
        }
        return moved;
    }

    private List<Restated.LaterFact> facts(List<LaterFacts.Found> found, Locale locale) {
        Map<UUID, Named> called = called(
                found.stream().flatMap(fact -> fact.organisations().stream()).collect(Collectors.toSet()));
        return found.stream()
                .map(fact -> new Restated.LaterFact(
                        fact.kind(),
                        fact.id(),
                        fact.change(),
                        FigureWords.change(fact.kind(), fact.change(), locale),
                        fact.day(),
                        fact.recordedAt(),
                        fact.organisations().stream()
                                .map(id -> named(id, called))
                                .toList(),
                        List.copyOf(fact.persons())))
                .toList();
    }

    /** The entries' own names, merged or not. */
    private Map<UUID, Named> called(Collection<UUID> organisations) {
        return names.ofEntries(organisations, List.of()).organisations();
    }

    private static Named named(UUID id, Map<UUID, Named> called) {
        return Optional.ofNullable(called.get(id)).orElseGet(() -> new Named(id, ""));
    }
}
