package se.regionvasterbotten.engagement.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.standings.Knowledge;

/** Tells in a report what has been corrected in the one before it. */
@RequestScoped
class Corrections {
    /** So many figures are told one by one. */
    private static final int TOLD = 20;

    @Inject
    private Reports reports;

    @Inject
    private Restatement restatement;

    /** The paragraphs for a report on a period, by what is known at an instant. */
    List<String> before(Period period, Knowledge knowledge) {
        Optional<Report> before = reports.before(Objects.requireNonNull(period.to()))
                .filter(report -> report.knownAt().isBefore(knowledge.knownAt()));
        return before.map(report -> told(
                        report.title(),
                        restatement.of(report, knowledge.knownAt(), knowledge.ofToday(), ReportWords.SWEDISH)))
                .orElseGet(() -> List.of(ReportWords.of("corrections.none")));
    }

    /** What a restatement says, in sentences. */
    static List<String> told(String title, Restated restated) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(ReportWords.of(
                "corrections.since",
                title,
                ReportWords.day(Days.of(restated.reportKnownAt().toInstant())),
                ReportWords.count("facts", restated.total())));
        List<Restated.Differing> figures = restated.figures();
        if (figures.isEmpty()) {
            paragraphs.add(ReportWords.of("corrections.same"));
            return paragraphs;
        }
        paragraphs.add(ReportWords.of("corrections.figures", ReportWords.count("figures", figures.size())));
        figures.stream()
                .limit(TOLD)
                .forEach(one -> paragraphs.add(
                        ReportWords.of("corrections.figure", one.name(), number(one.before()), number(one.now()))));
        if (figures.size() > TOLD) {
            paragraphs.add(ReportWords.of("corrections.more", ReportWords.count("figures", figures.size() - TOLD)));
        }
        return paragraphs;
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null
                ? ReportWords.of("corrections.absent")
                : number.toPlainString().replace('.', ',');
    }
}
