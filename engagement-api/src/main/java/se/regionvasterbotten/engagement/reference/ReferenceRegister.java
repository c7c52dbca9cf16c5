package se.regionvasterbotten.engagement.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.changes.History;
import se.regionvasterbotten.engagement.changes.HistoryEntry;
import se.regionvasterbotten.engagement.changes.Telling;
import se.regionvasterbotten.engagement.ledger.Digest;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;
import se.regionvasterbotten.engagement.web.Texts;

/** Adds and answers rows of reference data, the same way for every kind of it. */
@ApplicationScoped
class ReferenceRegister {
    @Inject
    private References references;

    @Inject
    private Facts facts;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private Ledger ledger;

    @Inject
    private History history;

    <T extends ReferenceRow, R> Page<R> page(
            Class<T> type, Thing kind, BiFunction<Catalogue<T>, T, R> answer, Paging paging) {
        Catalogue<T> catalogue = references.all(type, kind);
        return Page.cut(catalogue.rows(), paging).map(row -> answer.apply(catalogue, row));
    }

    <T extends ReferenceRow, R> R one(
            Class<T> type, Thing kind, BiFunction<Catalogue<T>, T, R> answer, String reference) {
        Catalogue<T> catalogue = references.all(type, kind);
        return catalogue
                .byAddress(reference)
                .map(row -> answer.apply(catalogue, row))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, reference));
    }

    /** What was told of a row and what became of that, the latest first; the parent of a sector is called what it is called now. */
    <T extends ReferenceRow, R> Page<HistoryEntry> changes(
            Class<T> type, Thing kind, BiFunction<Catalogue<T>, T, R> answer, String reference, Paging paging) {
        Catalogue<T> catalogue = references.all(type, kind);
        UUID id = catalogue
                .byAddress(reference)
                .map(ReferenceRow::id)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, reference));
        Telling<T> telling = Telling.of(
                kind.name(),
                type,
                versions -> versions.stream()
                        .map(row -> answer.apply(catalogue, row))
                        .toList());
        return history.page(id, paging, List.of(telling));
    }

    /**
     * Adds a row. The same externalId or name with the same content is what is there already.
     *
     * @param more what else the row says, for its content
     * @param make the row's first version
     */
    <T extends ReferenceRow, R> Registered<R> add(
            Class<T> type,
            Thing kind,
            BiFunction<Catalogue<T>, T, R> answer,
            @Nullable String toldExternalId,
            @Nullable String toldName,
            @Nullable Object more,
            Faults faults,
            Maker<T> make) {
        String externalId = Texts.optional(faults, "externalId", toldExternalId, 200);
        String name = NameKey.required(faults, "name", toldName, 200);
        faults.throwIfAny();
        OffsetDateTime now = ledger.recordedNow();
        String content = Digest.of(NameKey.of(name), more);
        Catalogue<T> catalogue = references.all(type, kind);
        Optional<T> there = externalId == null ? Optional.empty() : catalogue.mine(externalId);
        if (there.isPresent()) {
            if (!there.get().contentHash().filter(content::equals).isPresent()) {
                throw Problem.field(ProblemType.EXTERNAL_ID_TAKEN, "externalId", toldExternalId);
            }
            return new Registered<>(there.get().id(), answer.apply(catalogue, there.get()), false);
        }
        Optional<T> namesake = catalogue.byName(name);
        if (namesake.isPresent()) {
            boolean same = externalId == null
                    && namesake.get().contentHash().filter(content::equals).isPresent();
            if (!same) {
                throw Problem.field(ProblemType.ALREADY_REGISTERED, "name", toldName);
            }
            return new Registered<>(namesake.get().id(), answer.apply(catalogue, namesake.get()), false);
        }
        T created = make.first(Ids.next(), name, content, now);
        facts.add(created);
        externalIds.give(kind, externalId, created.id());
        return new Registered<>(created.id(), answer.apply(references.all(type, kind), created), true);
    }

    /** Makes a row's first version. */
    interface Maker<T> {
        T first(UUID id, String name, String contentHash, OffsetDateTime recordedAt);
    }
}
