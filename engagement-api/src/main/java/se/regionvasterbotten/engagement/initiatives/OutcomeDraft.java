package se.regionvasterbotten.engagement.initiatives;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Digest;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Documents;
import se.regionvasterbotten.engagement.web.Texts;

/** A request to register or correct an outcome that is right by itself; what it refers to is not looked up yet. */
record OutcomeDraft(@Nullable String externalId, String initiative, LocalDate date, String name, String document) {
    /** Ends the request with everything that is wrong with the body by itself. */
    static OutcomeDraft of(NewOutcome body) {
        Faults faults = new Faults();
        return of(body, Texts.required(faults, "externalId", body.externalId(), 200), faults);
    }

    /** Ends the request to correct one likewise, with the faults that it has already. */
    static OutcomeDraft of(OutcomeCorrection body, Faults faults) {
        return of(body.content(), Texts.optional(faults, "externalId", body.externalId(), 200), faults);
    }

    private static OutcomeDraft of(NewOutcome body, @Nullable String externalId, Faults faults) {
        String initiative = Texts.required(faults, "initiative", body.initiative(), 200);
        String name = NameKey.required(faults, "name", body.name(), 300);
        String document = Documents.required(faults, "document", body.document(), 1000);
        if (body.date() == null) {
            faults.add(ProblemType.REQUIRED, "date", null);
        }
        faults.throwIfAny();
        return new OutcomeDraft(externalId, initiative, Objects.requireNonNull(body.date()), name, document);
    }

    /** The digest of what it says, equal for equal contents. */
    String content() {
        return Digest.of(initiative, date, name, document);
    }
}
