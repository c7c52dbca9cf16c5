package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.reference.Catalogue;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Theme;

/** Answers initiatives with the names of their themes, in a fixed number of statements. */
@ApplicationScoped
class InitiativeAnswers {
    @Inject
    private Facts facts;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private References references;

    RegisteredInitiative of(Initiative one) {
        return of(List.of(one)).get(0);
    }

    List<RegisteredInitiative> of(List<Initiative> versions) {
        return of(versions, references.themes());
    }

    /** As they are answered, what their themes are called being known. */
    List<RegisteredInitiative> of(List<Initiative> versions, Catalogue<Theme> catalogue) {
        Map<UUID, String> theirs =
                externalIds.of(versions.stream().map(Initiative::id).toList());
        Map<UUID, List<UUID>> themes = facts.themes(Initiative.class, versions);
        return versions.stream()
                .map(one -> new RegisteredInitiative(
                        one.id(),
                        theirs.get(one.id()),
                        one.name(),
                        one.type().word(),
                        catalogue.named(themes.get(one.versionId())),
                        one.from(),
                        one.to().orElse(null),
                        one.statedSolution().orElse(null),
                        one.document().orElse(null),
                        RegisterStatus.of(one),
                        one.recordedAt()))
                .toList();
    }
}
