package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.activities.Activity;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.web.Language;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** Participant lists as they are answered, in the caller's language. */
@ApplicationScoped
class ImportAnswers {
    /** A workbook. */
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private Lists lists;

    @Inject
    private ListFindings findings;

    @Inject
    private Doubts doubts;

    @Inject
    private CommitProgress progress;

    @Inject
    private Facts facts;

    @Inject
    private Language language;

    Page<ImportSummary> page(Paging paging) {
        Page<StoredList> page = lists.page(paging);
        Map<UUID, Named> activities =
                activities(page.items().stream().map(StoredList::activityId).toList());
        return page.map(list -> ImportSummary.of(list, activity(list, activities)));
    }

    Import of(StoredList list) {
        Map<UUID, Named> activities = activities(List.of(list.activityId()));
        return Import.of(
                list,
                activity(list, activities),
                progress.of(list),
                findings.some(list.id(), 0, Import.MOST_FINDINGS),
                language.locale());
    }

    Page<Import.Found> findings(StoredList list, Paging paging) {
        Locale locale = language.locale();
        return findings.page(list, paging).map(one -> Import.Found.of(one, locale));
    }

    Page<Decision> decisions(StoredList list, Paging paging) {
        return doubts.page(list, paging).map(Decision::of);
    }

    /**
     * The rejected rows as they came.
     *
     * @throws Problem when they are no longer kept
     */
    byte[] workbook(StoredList list) {
        List<Finding> faults =
                findings.all(list).stream().filter(Finding::rejects).toList();
        Set<Integer> rejected = faults.stream().map(Finding::row).collect(Collectors.toSet());
        List<Line> rows = lists.rows(list, rejected);
        if (list.ended() || (rows.isEmpty() && !rejected.isEmpty())) {
            throw Problem.of(ProblemType.ROWS_GONE);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new FaultWorkbook(list.header(), rows, faults, language.locale()).write(bytes);
        return bytes.toByteArray();
    }

    private static Named activity(StoredList list, Map<UUID, Named> activities) {
        return activities.getOrDefault(list.activityId(), new Named(list.activityId(), ""));
    }

    private Map<UUID, Named> activities(Collection<UUID> ids) {
        return facts.current(Activity.class, ids).values().stream()
                .collect(Collectors.toMap(Activity::id, one -> new Named(one.id(), one.name())));
    }
}
