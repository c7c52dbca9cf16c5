package se.regionvasterbotten.engagement.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladders.LadderVersions;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.standings.Knowledge;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;
import se.regionvasterbotten.engagement.web.Preconditions;
import se.regionvasterbotten.engagement.web.Texts;

/** Drafts reports and takes in what officials write; what is frozen is left alone. */
@RequestScoped
class ReportRegister {
    private static final int TITLE = 300;
    private static final OffsetDateTime EARLIEST = OffsetDateTime.parse("2000-01-01T00:00:00Z");

    @Inject
    private Reports reports;

    @Inject
    private FactsGathering gathering;

    @Inject
    private Corrections corrections;

    @Inject
    private ReportReading reading;

    @Inject
    private LadderVersions versions;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    Page<ReportSummary> page(Paging paging) {
        return reports.page(paging).map(ReportSummary::of);
    }

    /** Makes a draft of a period's facts. */
    Report draft(NewReport body) {
        Asked asked = asked(body);
        ReportFacts facts = facts(asked);
        Report report = new Report(title(asked.title, facts), facts, Clocks.now(clock));
        reports.add(report);
        DraftTexts texts = new DraftTexts(facts, asked.knowledge.ladderVersion());
        for (Section section : Section.values()) {
            reports.add(new ReportSection(report.id(), section, texts.of(section)));
        }
        return report;
    }

    /** Takes the facts of another period or another instant into a draft; what was written stays. */
    Report refresh(String reference, NewReport body, @Nullable String ifMatch) {
        ledger.hold();
        Report report = reports.require(reference);
        Preconditions.demand(ifMatch, () -> reading.answer(report), body);
        draftOnly(report);
        Asked asked = asked(body);
        ReportFacts facts = facts(asked);
        report.refresh(title(asked.title, facts), facts);
        DraftTexts texts = new DraftTexts(facts, asked.knowledge.ladderVersion());
        reports.sections(report.id()).forEach(section -> section.generate(texts.of(section.section())));
        return report;
    }

    SectionAnswer section(String reference, String word) {
        Report report = reports.require(reference);
        return answer(report, section(report, word));
    }

    /** Writes a section of a draft. */
    SectionAnswer write(String reference, String word, NewSection body, @Nullable String ifMatch) {
        ledger.hold();
        Report report = reports.require(reference);
        ReportSection section = section(report, word);
        Preconditions.demand(ifMatch, () -> answer(report, section), body);
        draftOnly(report);
        String text = SectionFaults.sound(body, answer(report, section), NamedFigures.of(report.facts()));
        section.write(text, Clocks.now(clock));
        section.choose(body.examples());
        return answer(report, section);
    }

    private ReportFacts facts(Asked asked) {
        return gathering
                .gather(asked.period, asked.knowledge)
                .correcting(corrections.before(asked.period, asked.knowledge));
    }

    private static void draftOnly(Report report) {
        if (report.status() != ReportStatus.DRAFT) {
            throw Problem.of(ProblemType.WRONG_STATE, report.status());
        }
    }

    private static SectionAnswer answer(Report report, ReportSection section) {
        ReportFacts facts = report.facts();
        return SectionAnswer.of(section, facts, NamedFigures.of(facts));
    }

    private ReportSection section(Report report, String word) {
        return Section.of(word)
                .flatMap(section -> reports.sections(report.id()).stream()
                        .filter(one -> one.section() == section)
                        .findFirst())
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, word));
    }

    private static String title(Optional<String> asked, ReportFacts facts) {
        return asked.orElseGet(() -> ReportWords.of("title", ReportWords.period(facts.from(), facts.to())));
    }

    private record Asked(Optional<String> title, Period period, Knowledge knowledge) {}

    /** What is asked for; without an instant all that is known now, and nobody writes until the facts are read. */
    private Asked asked(NewReport body) {
        Faults faults = new Faults();
        String title = Texts.optional(faults, "title", body.title(), TITLE);
        LocalDate newYear = Clocks.today(clock).withDayOfYear(1);
        LocalDate from = body.from() == null ? newYear.minusYears(1) : body.from();
        LocalDate to = body.to() == null ? newYear : body.to();
        if (!from.isBefore(to)) {
            faults.add(ProblemType.PERIOD_REVERSED, "to", to, from);
        }
        OffsetDateTime knownAt = body.knownAt();
        OffsetDateTime now = Clocks.now(clock);
        if (knownAt != null && knownAt.isAfter(now)) {
            faults.add(ProblemType.OUTSIDE_PERIOD, "knownAt", knownAt, EARLIEST, now);
        }
        faults.throwIfAny();
        LadderVersion version = versions.find(body.ladderVersion());
        boolean ofToday =
                knownAt == null && version.number() == versions.active().number();
        return new Asked(
                Optional.ofNullable(title),
                Period.of(from, to),
                new Knowledge(knownAt == null ? ledger.recordedNow() : utc(knownAt), version, ofToday));
    }

    private static OffsetDateTime utc(OffsetDateTime instant) {
        return instant.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
