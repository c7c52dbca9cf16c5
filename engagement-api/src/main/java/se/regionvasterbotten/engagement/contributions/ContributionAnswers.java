package se.regionvasterbotten.engagement.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.activities.Activities;
import se.regionvasterbotten.engagement.actors.ActorNames;
import se.regionvasterbotten.engagement.approval.FourEyes;
import se.regionvasterbotten.engagement.approval.HeldReport;
import se.regionvasterbotten.engagement.approval.Status;
import se.regionvasterbotten.engagement.initiatives.Initiatives;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.reference.Catalogue;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Theme;

/** Answers contributions with the names of what they refer to, in a fixed number of statements. */
@ApplicationScoped
class ContributionAnswers {
    @Inject
    private Facts facts;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private References references;

    @Inject
    private ActorNames actorNames;

    @Inject
    private Activities activities;

    @Inject
    private Initiatives initiatives;

    @Inject
    private FourEyes fourEyes;

    RegisteredContribution of(Contribution version) {
        return of(List.of(version)).get(0);
    }

    List<RegisteredContribution> of(List<Contribution> versions) {
        Map<UUID, String> theirs =
                externalIds.of(versions.stream().map(Contribution::id).toList());
        ActorNames.Names names = actorNames.of(
                Stream.concat(
                                ids(versions, Contribution::organisationId).stream(),
                                ids(versions, Contribution::onBehalfOfId).stream())
                        .toList(),
                ids(versions, Contribution::personId));
        Map<UUID, Named> happened = activities.names(ids(versions, Contribution::activityId));
        Map<UUID, Named> lasting = initiatives.names(ids(versions, Contribution::initiativeId));
        Map<UUID, List<UUID>> themes = facts.themes(Contribution.class, versions);
        Catalogue<Theme> catalogue = references.themes();
        Map<UUID, HeldReport> waiting = fourEyes.waiting(versions.stream()
                .filter(one -> one.status() == Status.REGISTERED)
                .collect(Collectors.toMap(Contribution::id, Contribution::kind)));
        return versions.stream()
                .map(one -> new RegisteredContribution(
                        one.id(),
                        theirs.get(one.id()),
                        names.actor(one.organisationId(), one.personId()),
                        names.organisation(one.onBehalfOfId().orElse(null)),
                        one.kind(),
                        one.date(),
                        one.activityId().map(happened::get).orElse(null),
                        one.initiativeId().map(lasting::get).orElse(null),
                        catalogue.named(themes.get(one.versionId())),
                        one.source(),
                        one.confirmed(),
                        one.document().orElse(null),
                        one.status(),
                        waiting.containsKey(one.id()) ? true : null,
                        one.recordedAt()))
                .toList();
    }

    private static List<UUID> ids(Collection<Contribution> versions, Function<Contribution, Optional<UUID>> reference) {
        return versions.stream().flatMap(one -> reference.apply(one).stream()).toList();
    }
}
