package se.regionvasterbotten.engagement.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.regionvasterbotten.engagement.carryings.ThemePathAnswer;
import se.regionvasterbotten.engagement.carryings.ThemePaths;
import se.regionvasterbotten.engagement.deeds.DeedsAnswer;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.followup.OrganisationFigures;
import se.regionvasterbotten.engagement.initiatives.Initiative;
import se.regionvasterbotten.engagement.ladder.Rung;
import se.regionvasterbotten.engagement.reference.Catalogue;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Sector;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.standings.Knowledge;
import se.regionvasterbotten.engagement.steps.Mover;
import se.regionvasterbotten.engagement.web.Json;

/** Reads from the register what a report is made of. */
@RequestScoped
class FactsGathering {
    @Inject
    private OrganisationFigures figures;

    @Inject
    private KnownThings things;

    @Inject
    private ThemePaths paths;

    @Inject
    private References references;

    @Inject
    private Arenas arenas;

    @Inject
    private WaysTold ways;

    /** Everything of a period that ends, as it was known. */
    ReportFacts gather(Period period, Knowledge knowledge) {
        return gather(period, knowledge, figures.of(period, knowledge, ReportWords.SWEDISH));
    }

    /** The same of figures that have been read. */
    ReportFacts gather(Period period, Knowledge knowledge, OrganisationFigures.Told told) {
        OffsetDateTime knownAt = knowledge.knownAt();
        List<Candidates> candidates = Arrays.stream(Rung.values())
                .map(rung -> Candidates.of(rung, told.organisations(), period))
                .toList();
        Arenas.Read read = arenas.read(period, knownAt);
        WaysTold.Told way = ways.tell(period, knowledge, candidates);
        List<ThemePathAnswer> carriedOn = paths.carriedOn(period, knownAt);
        return new ReportFacts(
                period.from(),
                Objects.requireNonNull(period.to()),
                knownAt,
                knowledge.ladderVersion().number(),
                Json.mapper().valueToTree(told.followUp()),
                years(told),
                read.arenas(),
                read.participants(),
                rungs(candidates, told.organisations(), period),
                way.examples(),
                meetings(Objects.requireNonNull(told.followUp().deeds())),
                sectors(knownAt),
                initiatives(period, knownAt),
                way.trails(),
                CarriedOn.of(carriedOn),
                carriedOn,
                List.of());
    }

    private static List<ReportFacts.YearEnd> years(OrganisationFigures.Told told) {
        List<ReportFacts.YearEnd> ends = new ArrayList<>();
        told.years()
                .forEach((year, states) -> states.forEach(
                        (state, organisations) -> ends.add(new ReportFacts.YearEnd(year, state, organisations))));
        return ends;
    }

    private static List<ReportFacts.RungFacts> rungs(
            List<Candidates> candidates, List<Mover> organisations, Period period) {
        List<ReportFacts.RungFacts> rungs = new ArrayList<>();
        for (Candidates one : candidates) {
            State state = State.at(one.rung());
            rungs.add(new ReportFacts.RungFacts(
                    one.rung().number(),
                    standing(organisations, state, period.from()),
                    standing(organisations, state, Objects.requireNonNull(period.to())),
                    one.steps().size()));
        }
        return rungs;
    }

    /** How many stood there at the end of the day before. */
    private static int standing(List<Mover> organisations, State state, LocalDate day) {
        return (int) organisations.stream()
                .filter(mover -> mover.actor().journey().at(day.minusDays(1)) == state)
                .count();
    }

    private List<String> sectors(OffsetDateTime knownAt) {
        Catalogue<Sector> all = references.sectors(knownAt);
        return all.rows().stream()
                .filter(sector -> sector.parentId().isEmpty())
                .map(Sector::name)
                .toList();
    }

    private static List<ReportFacts.SectorMeeting> meetings(DeedsAnswer deeds) {
        return deeds.sectorMatrix().stream()
                .map(pair -> new ReportFacts.SectorMeeting(pair.one(), pair.other(), pair.initiatives()))
                .toList();
    }

    private List<ReportFacts.Undertaking> initiatives(Period period, OffsetDateTime knownAt) {
        List<ReportFacts.Undertaking> undertakings = new ArrayList<>();
        List<Initiative> known = things.initiatives(knownAt, period);
        Map<UUID, List<String>> themes = things.themes(known, knownAt);
        for (Initiative one : known) {
            undertakings.add(new ReportFacts.Undertaking(
                    one.id(),
                    one.name(),
                    one.type().word(),
                    themes.getOrDefault(one.versionId(), List.of()),
                    one.from(),
                    one.to().orElse(null)));
        }
        return undertakings;
    }
}
