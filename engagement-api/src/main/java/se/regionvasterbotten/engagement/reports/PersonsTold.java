package se.regionvasterbotten.engagement.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.regionvasterbotten.engagement.closedyears.ClosedYear;
import se.regionvasterbotten.engagement.closedyears.ClosedYears;
import se.regionvasterbotten.engagement.closedyears.ProtectedPersons;

/**
 * Tells in a report of the persons in its period: the protected table of the calendar years that are closed, and never a figure of another. A year that is open is named
 * with what to do; frozen, that it was open.
 */
@RequestScoped
class PersonsTold {
    @Inject
    private ClosedYears years;

    @Inject
    private ProtectedPersons persons;

    /**
     * What is said of a report's whole calendar years.
     *
     * @param freezing whether the report is being frozen, and nothing can be done any more
     */
    ReportPersons of(Report report, boolean freezing) {
        int first = report.from().getDayOfYear() == 1
                ? report.from().getYear()
                : report.from().getYear() + 1;
        LocalDate end = report.to();
        List<Integer> whole = IntStream.range(first, end.getYear()).boxed().toList();
        List<ClosedYear> closed =
                whole.stream().flatMap(year -> years.of(year).stream()).toList();
        List<String> open = whole.stream()
                .filter(year -> closed.stream().noneMatch(one -> one.year() == year))
                .map(String::valueOf)
                .toList();
        List<String> text = new ArrayList<>();
        if (whole.isEmpty()) {
            text.add(ReportWords.of("persons.part"));
        }
        if (!closed.isEmpty()) {
            text.add(ReportWords.of("persons.what"));
            text.add(persons.rule(ReportWords.SWEDISH));
        }
        if (!open.isEmpty()) {
            text.add(ReportWords.of(freezing ? "persons.open.frozen" : "persons.open.draft", ReportWords.and(open)));
        }
        return new ReportPersons(text, closed.isEmpty() ? null : persons.table(closed, ReportWords.SWEDISH));
    }
}
