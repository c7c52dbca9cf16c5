package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorNames;
import se.regionvasterbotten.engagement.approval.FourEyes;
import se.regionvasterbotten.engagement.approval.HeldReport;
import se.regionvasterbotten.engagement.approval.Status;
import se.regionvasterbotten.engagement.evidence.Days;
import se.regionvasterbotten.engagement.ledger.Portions;
import se.regionvasterbotten.engagement.reference.Named;

/** Answers memberships with the names of what they refer to and the day they were last confirmed, in a fixed number of statements. */
@ApplicationScoped
class MemberAnswers {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Initiatives initiatives;

    @Inject
    private ActorNames actorNames;

    @Inject
    private FourEyes fourEyes;

    RegisteredMember of(Membership version) {
        return of(List.of(version)).get(0);
    }

    List<RegisteredMember> of(List<Membership> versions) {
        return of(
                versions,
                initiatives.names(versions.stream()
                        .map(Membership::initiativeId)
                        .distinct()
                        .toList()));
    }

    /** As they are answered, what their initiatives are called being known. */
    List<RegisteredMember> of(List<Membership> versions, Map<UUID, Named> within) {
        List<UUID> theirs = versions.stream()
                .flatMap(one -> Stream.concat(one.organisationId().stream(), one.onBehalfOfId().stream()))
                .toList();
        ActorNames.Names names = actorNames.of(
                theirs,
                versions.stream().flatMap(one -> one.personId().stream()).toList());
        Map<UUID, OffsetDateTime> confirmed = confirmed(versions);
        Map<UUID, HeldReport> waiting = fourEyes.waiting(versions.stream()
                .filter(one -> one.status() == Status.REGISTERED)
                .collect(Collectors.toMap(Membership::id, Membership::role)));
        return versions.stream()
                .map(one -> new RegisteredMember(
                        one.id(),
                        within.getOrDefault(one.initiativeId(), new Named(one.initiativeId(), "")),
                        names.actor(one.organisationId(), one.personId()),
                        names.organisation(one.onBehalfOfId().orElse(null)),
                        one.role(),
                        one.from(),
                        one.to().orElse(null),
                        one.confirmed(),
                        one.status(),
                        waiting.containsKey(one.id()) ? true : null,
                        confirmedOn(one, confirmed.get(one.id())),
                        one.recordedAt()))
                .toList();
    }

    /** The latest day on which somebody said that it is so: registering it does. */
    private static @Nullable LocalDate confirmedOn(Membership one, @Nullable OffsetDateTime confirmed) {
        if (!one.confirmed()) {
            return null;
        }
        OffsetDateTime latest =
                confirmed == null || confirmed.isBefore(one.recordedAt()) ? one.recordedAt() : confirmed;
        return Days.of(latest.toInstant());
    }

    private Map<UUID, OffsetDateTime> confirmed(List<Membership> versions) {
        Map<UUID, OffsetDateTime> latest = new HashMap<>();
        for (List<UUID> some : Portions.of(versions.stream().map(Membership::id).toList())) {
            store.createQuery(
                            "select d.membershipId, max(d.recordedAt) from MembershipDecision d"
                                    + " where d.membershipId in :ids and d.status = :confirmed group by d.membershipId",
                            Object[].class)
                    .setParameter("ids", some)
                    .setParameter("confirmed", Status.CONFIRMED)
                    .getResultStream()
                    .forEach(row -> latest.put((UUID) row[0], (OffsetDateTime) row[1]));
        }
        return latest;
    }
}
