package se.regionvasterbotten.engagement.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.approval.FourEyes;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Handling;

/** Takes contributions in, one or many, in a number of statements that does not grow with every one. */
@ApplicationScoped
class ContributionIntake {
    /** More than fits into a body of sensible rows. */
    private static final int MOST = 5000;

    @Inject
    private Ledger ledger;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private Contributions contributions;

    @Inject
    private EvidenceReader reader;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Clock clock;

    /**
     * Records every row that has no fault; those that were there with the same content stay as they are.
     *
     * @throws Problem when all are to be refused for one and one has a fault, and when there are too many
     */
    List<IncomingRow> take(ContributionBody body, Handling handling) {
        if (body.items().size() > MOST) {
            throw Problem.field(
                    ProblemType.TOO_MANY, "contributions", body.items().size(), MOST);
        }
        boolean alone = handling == Handling.LENIENT;
        // The faults of all, when one refuses all; else each row has its own, and these stay empty.
        Faults shared = new Faults();
        List<IncomingRow> rows = rows(body, alone, shared);
        shared.throwIfAny();
        read(body, alone, rows);
        shared.throwIfAny();
        ledger.recordedNow();
        findKnown(rows);
        shared.throwIfAny();
        List<IncomingRow> fresh = rows.stream().filter(IncomingRow::open).toList();
        Set<Kind> held = fourEyes.held();
        EvidenceSources sources = reader.of(
                fresh.stream().flatMap(row -> Stream.ofNullable(row.draft())).toList());
        for (IncomingRow row : fresh) {
            ContributionDraft draft = Objects.requireNonNull(row.draft());
            sources.evidence(draft, null, row.faults())
                    .map(evidence -> contributions.record(
                            evidence, draft.externalId(), draft.content(), held.contains(evidence.kind())))
                    .ifPresent(row::recorded);
        }
        shared.throwIfAny();
        return rows;
    }

    /** All, those that cannot be read with their faults. */
    private static List<IncomingRow> rows(ContributionBody body, boolean alone, Faults shared) {
        List<IncomingRow> rows = new ArrayList<>();
        for (int i = 0; i < body.items().size(); i++) {
            IncomingRow row = new IncomingRow(i, alone ? new Faults() : shared);
            body.items().get(i).tell(prefix(body, alone, i), row.faults());
            rows.add(row);
        }
        return rows;
    }

    /** A row that stands alone is told of by its own fields; of all as one, by its place among them. */
    private static String prefix(ContributionBody body, boolean alone, int index) {
        return body.many() && !alone ? "[" + index + "]." : "";
    }

    private void read(ContributionBody body, boolean alone, List<IncomingRow> rows) {
        LocalDate today = Clocks.today(clock);
        Set<String> seen = new HashSet<>();
        for (IncomingRow row : rows) {
            NewContribution told = body.items().get(row.index()).value();
            if (told == null) {
                continue;
            }
            String prefix = prefix(body, alone, row.index());
            ContributionDraft draft = ContributionDraft.of(told, prefix, today, row.faults());
            if (draft != null && draft.externalId() != null && !seen.add(draft.externalId())) {
                row.faults().add(ProblemType.REPEATED, prefix + "externalId", draft.externalId());
            }
            row.read(draft);
        }
    }

    private void findKnown(List<IncomingRow> rows) {
        // Before any is compared, since that may add a fault to what they share.
        Map<IncomingRow, String> told = new LinkedHashMap<>();
        rows.forEach(row -> Optional.ofNullable(told(row)).ifPresent(externalId -> told.put(row, externalId)));
        Map<String, UUID> ids = externalIds.mine(Thing.CONTRIBUTION, told.values());
        Map<UUID, Contribution> latest = contributions.latest(ids.values());
        told.forEach((row, externalId) -> {
            UUID id = ids.get(externalId);
            Contribution known = id == null ? null : latest.get(id);
            ContributionDraft draft = Objects.requireNonNull(row.draft());
            if (known == null) {
                externalIds.check(Thing.CONTRIBUTION, externalId, draft.prefix() + "externalId", row.faults());
                return;
            }
            if (known.contentHash().filter(draft.content()::equals).isPresent()) {
                row.wasThere(known);
            } else {
                row.faults().add(ProblemType.EXTERNAL_ID_TAKEN, draft.prefix() + "externalId", externalId);
            }
        });
    }

    /** The externalId of a row that has no fault of its own; null when it has none. */
    private static @Nullable String told(IncomingRow row) {
        ContributionDraft draft = row.draft();
        return draft == null || row.faults().any() ? null : draft.externalId();
    }
}
