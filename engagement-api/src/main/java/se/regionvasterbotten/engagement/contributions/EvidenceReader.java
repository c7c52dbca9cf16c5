package se.regionvasterbotten.engagement.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.activities.Activities;
import se.regionvasterbotten.engagement.actors.Organisations;
import se.regionvasterbotten.engagement.actors.Persons;
import se.regionvasterbotten.engagement.initiatives.Initiatives;
import se.regionvasterbotten.engagement.reference.References;

/** Reads all that drafts refer to beforehand, in a number of statements that does not grow with every draft. */
@ApplicationScoped
class EvidenceReader {
    @Inject
    private Organisations organisations;

    @Inject
    private Persons persons;

    @Inject
    private Activities activities;

    @Inject
    private Initiatives initiatives;

    @Inject
    private References references;

    /** What the drafts may refer to. */
    EvidenceSources of(Collection<ContributionDraft> drafts) {
        Set<String> actors = texts(drafts, draft -> Optional.of(draft.actor()));
        Set<String> named = new HashSet<>(actors);
        named.addAll(texts(drafts, draft -> Optional.ofNullable(draft.onBehalfOf())));
        return new EvidenceSources(
                organisations,
                organisations.lookup(named),
                persons.lookup(actors),
                activities.lookup(texts(drafts, draft -> Optional.ofNullable(draft.activity()))),
                initiatives.lookup(texts(drafts, draft -> Optional.ofNullable(draft.initiative()))),
                references.themes());
    }

    private static Set<String> texts(
            Collection<ContributionDraft> drafts, Function<ContributionDraft, Optional<String>> field) {
        return drafts.stream().flatMap(draft -> field.apply(draft).stream()).collect(Collectors.toSet());
    }
}
