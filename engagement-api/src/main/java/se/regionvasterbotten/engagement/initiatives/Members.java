package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.approval.FourEyes;
import se.regionvasterbotten.engagement.ladder.Kind;
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
    private FourEyes fourEyes;

    @Inject
    private MemberAnswers memberAnswers;

    Page<RegisteredMember> page(Initiative initiative, Paging paging) {
        Page<Membership> page =
                facts.page(Membership.class, "initiativeId", initiative.id(), "f.fromDate, f.id", paging);
        return new Page<>(answers(initiative, page.items()), page.page(), page.limit(), page.total());
    }

    /** Registers them in the initiative; one that says what another says already is that one. What one person is not enough for waits for another. */
    List<Registered<RegisteredMember>> register(Initiative initiative, List<MemberDraft> drafts, Faults faults) {
        MemberReader.Sources sources = reader.of(drafts);
        List<Membership> known = current(initiative);
        Set<Kind> held = fourEyes.held();
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
                add(wanted, held.contains(draft.role()));
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

    private void add(Membership wanted, boolean held) {
        facts.add(held ? wanted.unconfirmed() : wanted);
        if (held) {
            fourEyes.hold(wanted);
        }
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
        return memberAnswers.of(versions, Map.of(initiative.id(), new Named(initiative.id(), initiative.name())));
    }
}
