package se.regionvasterbotten.engagement.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.actors.ActorNames;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.standings.ReferenceNames;
import se.regionvasterbotten.engagement.standings.ThemeName;
import se.regionvasterbotten.engagement.steps.RegisterFacts;

/** Answers the network of a period from what was known at an instant. */
@RequestScoped
public class Networks {
    @Inject
    private RegisterFacts register;

    @Inject
    private ReferenceNames references;

    @Inject
    private ActorNames actorNames;

    @Inject
    private Caller caller;

    /**
     * The network of a period that ends; persons only for those with {@link Right#PERSON_FIGURES}.
     *
     * @param theme a theme's id, externalId or name; null for anything
     * @param most how many organisations, and how many persons, are shown
     */
    public NetworkAnswer answer(Period period, OffsetDateTime knownAt, @Nullable String theme, int most) {
        ThemeName about = theme == null ? null : references.theme(theme, knownAt);
        Network network =
                Network.of(register.within(knownAt, period), period, about == null ? null : String.valueOf(about.id()));
        boolean persons = caller.may(Right.PERSON_FIGURES);
        List<Linker> linkers = persons ? network.linkers() : List.of();
        List<Linker> shown = linkers.subList(0, Math.min(most, linkers.size()));
        ActorNames.Names names = actorNames.ofEntries(
                network.nodes().stream()
                        .limit(most)
                        .map(node -> UUID.fromString(node.id()))
                        .toList(),
                shown.stream().map(one -> UUID.fromString(one.person())).toList(),
                knownAt);
        return NetworkAnswer.of(
                period, knownAt, about, network, most, names, persons ? shown : null, persons ? linkers.size() : null);
    }
}
