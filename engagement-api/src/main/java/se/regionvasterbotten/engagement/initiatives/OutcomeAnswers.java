package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.reference.Named;

/** Answers outcomes with the names of their initiatives, in a fixed number of statements. */
@ApplicationScoped
class OutcomeAnswers {
    @Inject
    private ExternalIds externalIds;

    @Inject
    private Initiatives initiatives;

    RegisteredOutcome of(Outcome one) {
        return of(List.of(one)).get(0);
    }

    List<RegisteredOutcome> of(List<Outcome> versions) {
        return of(
                versions,
                initiatives.names(versions.stream().map(Outcome::initiativeId).toList()));
    }

    /** As they are answered, what their initiatives are called being known. */
    List<RegisteredOutcome> of(List<Outcome> versions, Map<UUID, Named> names) {
        Map<UUID, String> theirs =
                externalIds.of(versions.stream().map(Outcome::id).toList());
        return versions.stream()
                .map(one -> new RegisteredOutcome(
                        one.id(),
                        theirs.get(one.id()),
                        names.get(one.initiativeId()),
                        one.date(),
                        one.name(),
                        one.document(),
                        RegisterStatus.of(one),
                        one.recordedAt()))
                .toList();
    }
}
