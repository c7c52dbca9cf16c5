package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.actors.ActorNames;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** Who is in an initiative, in which role and when. */
@ApplicationScoped
class Members {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Facts facts;

    @Inject
    private Ledger ledger;

    @Inject
    private MemberReader reader;

    @Inject
    private ActorNames actorNames;

    Page<RegisteredMember> page(Initiative initiative, Paging paging) {
        Page<Membership> page =
                facts.page(Membership.class, "initiativeId", initiative.id(), "f.fromDate, f.id", paging);
        return new Page<>(answers(initiative, page.items()), page.page(), page.limit(), page.total());
    }

    /** Registers them in the initiative; one that says what another says already is that one. */
    List<Registered<RegisteredMember>> register(Initiative initiative, List<MemberDraft> drafts, Faults faults) {
        MemberReader.Sources sources = reader.of(drafts);
        List<Membership> known = current(initiative);
        List<Membership> told = new ArrayList<>();
        List<Boolean> created = new ArrayList<>();
        for (MemberDraft draft : drafts) {
            Membership wanted = sources.version(Ids.next(), initiative.id(), draft, ledger.recordedNow(), faults);
            if (wanted == null) {
                continue;
            }
            Optional<Membership> same =
                    known.stream().filter(wanted::saysTheSame).findFirst();
            if (same.isEmpty()) {
                facts.add(wanted);
                known.add(wanted);
            }
            told.add(same.orElse(wanted));
            created.add(same.isEmpty());
        }
        faults.throwIfAny();
        List<RegisteredMember> answers = answers(initiative, told);
        return Stream.iterate(0, i -> i + 1)
                .limit(told.size())
                .map(i -> new Registered<>(told.get(i).id(), answers.get(i), created.get(i)))
                .toList();
    }

    private List<Membership> current(Initiative initiative) {
        return new ArrayList<>(store.createQuery(
                        "select m from Membership m where m.supersededAt is null and m.initiativeId = :id",
                        Membership.class)
                .setParameter("id", initiative.id())
                .getResultList());
    }

    RegisteredMember answer(Initiative initiative, Membership one) {
        return answers(initiative, List.of(one)).get(0);
    }

    List<RegisteredMember> answers(Initiative initiative, List<Membership> versions) {
        List<UUID> theirs = versions.stream()
                .flatMap(one -> Stream.concat(one.organisationId().stream(), one.onBehalfOfId().stream()))
                .toList();
        ActorNames.Names names = actorNames.of(
                theirs,
                versions.stream().flatMap(one -> one.personId().stream()).toList());
        Named where = new Named(initiative.id(), initiative.name());
        return versions.stream()
                .map(one -> new RegisteredMember(
                        one.id(),
                        where,
                        names.actor(one.organisationId(), one.personId()),
                        names.organisation(one.onBehalfOfId().orElse(null)),
                        one.role(),
                        one.from(),
                        one.to().orElse(null),
                        one.recordedAt()))
                .toList();
    }
}
