package se.regionvasterbotten.engagement.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Addressed;
import se.regionvasterbotten.engagement.ledger.Corrections;
import se.regionvasterbotten.engagement.ledger.Digest;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Texts;

/** Corrects rows of reference data, the same way for every kind of it. What refers to them does so by id, and follows. */
@ApplicationScoped
class ReferenceCorrections {
    @Inject
    private References references;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private Ledger ledger;

    @Inject
    private Corrections corrections;

    /**
     * As {@link Corrections#correct} says.
     *
     * @param more what else the row says from now on, for its content, and the faults it has
     * @param make the row's next version
     * @throws Problem not found (404), already registered (409)
     */
    <T extends ReferenceRow, R> R correct(
            Class<T> type,
            Thing kind,
            BiFunction<Catalogue<T>, T, R> answer,
            String reference,
            ReferenceCorrection body,
            @Nullable String ifMatch,
            BiFunction<T, Faults, @Nullable Object> more,
            ReferenceRegister.Maker<T> make) {
        ledger.recordedNow();
        Catalogue<T> catalogue = references.all(type, kind);
        Addressed<T, R> addressed = new Addressed<>(
                () -> catalogue.byAddress(reference).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, reference)),
                row -> answer.apply(references.all(type, kind), row),
                ifMatch);
        return corrections.correct(addressed, body, (current, now, faults) -> {
            String externalId = Texts.optional(faults, "externalId", body.externalId(), 200);
            String name = NameKey.required(faults, "name", body.name(), 200);
            Object said = more.apply(current, faults);
            externalIds.keep(kind, current.id(), externalId, faults);
            faults.throwIfAny();
            if (catalogue.byName(name).filter(namesake -> namesake != current).isPresent()) {
                throw Problem.field(ProblemType.ALREADY_REGISTERED, "name", body.name());
            }
            T corrected = make.first(current.id(), name, Digest.of(NameKey.of(name), said), now);
            return answer.apply(catalogue, corrected).equals(answer.apply(catalogue, current)) ? current : corrected;
        });
    }
}
