package se.regionvasterbotten.engagement.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Format;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** The reports that are kept. Drafts are for those who write them. */
@ApplicationScoped
class Reports {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Caller caller;

    /** Those that the caller may read, the latest period first. */
    Page<Report> page(Paging paging) {
        String which = caller.may(Right.WRITE_REPORTS) ? "" : " where r.status <> :draft";
        var items = store.createQuery(
                        "select r from Report r" + which + " order by r.fromDate desc, r.createdAt desc, r.id",
                        Report.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit());
        var total = store.createQuery("select count(r) from Report r" + which, Long.class);
        if (!which.isEmpty()) {
            items.setParameter("draft", ReportStatus.DRAFT);
            total.setParameter("draft", ReportStatus.DRAFT);
        }
        return Page.of(items.getResultList(), paging, total.getSingleResult());
    }

    /**
     * The report at an address.
     *
     * @throws Problem not found (404); unauthenticated (401) or forbidden (403) when it is a draft and the caller writes no reports
     */
    Report require(String reference) {
        Report report = Ids.parse(reference)
                .map(id -> store.find(Report.class, id))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, reference));
        if (report.status() == ReportStatus.DRAFT) {
            caller.require(Right.WRITE_REPORTS);
        }
        return report;
    }

    /** The sections of a report, in order. */
    List<ReportSection> sections(UUID report) {
        return store.createQuery("select s from ReportSection s where s.reportId = :report", ReportSection.class)
                .setParameter("report", report)
                .getResultStream()
                .sorted(Comparator.comparing(ReportSection::section))
                .toList();
    }

    /** The forms of a frozen report; none of a draft. */
    List<ReportForm> forms(UUID report) {
        return store.createQuery("select f from ReportForm f where f.reportId = :report", ReportForm.class)
                .setParameter("report", report)
                .getResultStream()
                .sorted(Comparator.comparing(ReportForm::form))
                .toList();
    }

    /** One form of a frozen report; empty when it is a draft. */
    Optional<ReportForm> form(UUID report, Format form) {
        return forms(report).stream().filter(one -> one.form() == form).findFirst();
    }

    /** The report that was frozen last before a new one of a period that ends on a day: on that period or an earlier one. */
    Optional<Report> before(LocalDate end) {
        return store.createQuery(
                        "select r from Report r where r.status <> :draft and r.toDate <= :end order by r.frozenAt desc",
                        Report.class)
                .setParameter("draft", ReportStatus.DRAFT)
                .setParameter("end", end)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(Object kept) {
        store.persist(kept);
    }
}
