package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.regionvasterbotten.engagement.actors.OrganisationName;
import se.regionvasterbotten.engagement.actors.PersonKeys;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.Portions;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** Keeps the questions that lists raise, their answers, and what later lists learn from those. */
@ApplicationScoped
class Doubts {
    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Ledger ledger;

    /** What is decided of those whom a list names: in answers to its questions, and in lists before it. */
    Answered answered(StoredList list, List<Participant> rows) {
        Map<String, Answered.One> here = new HashMap<>();
        stored(list).forEach(one -> one.answer().ifPresent(answer -> here.put(one.key(), answer)));
        return new Answered(here, earlier(rows));
    }

    /** Keeps the questions that a trial raised instead of those before; answers stay with theirs. */
    void keep(StoredList list, Trial trial) {
        Map<String, Answered.One> answers = new HashMap<>();
        stored(list).forEach(one -> one.answer().ifPresent(answer -> answers.put(one.key(), answer)));
        forget(list);
        int order = 0;
        int open = 0;
        for (Doubt doubt : trial.doubts()) {
            Answered.One answer = answers.get(doubt.key());
            open += answer == null ? 1 : 0;
            store.persist(new StoredDoubt(list.id(), order++, doubt, answer));
        }
        list.asks(open);
    }

    Page<StoredDoubt> page(StoredList list, Paging paging) {
        List<StoredDoubt> items = store.createQuery(
                        "select d from StoredDoubt d where d.listId = :list order by d.order", StoredDoubt.class)
                .setParameter("list", list.id())
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultList();
        long total = store.createQuery("select count(d) from StoredDoubt d where d.listId = :list", Long.class)
                .setParameter("list", list.id())
                .getSingleResult();
        return Page.of(items, paging, total);
    }

    /** The questions with these keys, by key; unknown ones are left out. */
    Map<String, StoredDoubt> byKey(StoredList list, Collection<String> keys) {
        Map<String, StoredDoubt> found = new HashMap<>();
        for (List<String> some : Portions.of(keys.stream().distinct().toList())) {
            store.createQuery(
                            "select d from StoredDoubt d where d.listId = :list and d.key in :keys", StoredDoubt.class)
                    .setParameter("list", list.id())
                    .setParameter("keys", some)
                    .getResultStream()
                    .forEach(one -> found.put(one.key(), one));
        }
        return found;
    }

    /** Remembers the answers of a list that counts from now on, and forgets who they were about. */
    void learn(StoredList list) {
        for (StoredDoubt doubt : stored(list)) {
            UUID actor = doubt.answer().map(Answered.One::actor).orElse(null);
            if (actor != null) {
                store.merge(new DecidedSpelling(doubt.key(), actor, list.id(), ledger.recordedNow()));
            }
        }
        store.flush();
        forget(list);
    }

    /** Forgets what was learnt of a list that no longer counts. */
    void unlearn(StoredList list) {
        store.createQuery("delete from DecidedSpelling s where s.listId = :list")
                .setParameter("list", list.id())
                .executeUpdate();
    }

    private void forget(StoredList list) {
        store.createQuery("delete from StoredDoubt d where d.listId = :list")
                .setParameter("list", list.id())
                .executeUpdate();
    }

    private List<StoredDoubt> stored(StoredList list) {
        return store.createQuery(
                        "select d from StoredDoubt d where d.listId = :list order by d.order", StoredDoubt.class)
                .setParameter("list", list.id())
                .getResultList();
    }

    private Map<String, UUID> earlier(List<Participant> rows) {
        long learnt = store.createQuery("select count(s) from DecidedSpelling s", Long.class)
                .getSingleResult();
        Map<String, UUID> found = new HashMap<>();
        for (List<String> some : Portions.of(learnt == 0 ? List.of() : keys(rows))) {
            store.createQuery("select s.key, s.actorId from DecidedSpelling s where s.key in :keys", Object[].class)
                    .setParameter("keys", some)
                    .getResultStream()
                    .forEach(row -> found.put((String) row[0], (UUID) row[1]));
        }
        return found;
    }

    private static List<String> keys(List<Participant> rows) {
        Set<String> keys = new HashSet<>();
        for (Participant row : rows) {
            Set<String> spellings = new HashSet<>();
            if (row.organisation() != null) {
                spellings.add(OrganisationName.key(row.organisation()));
            }
            if (row.number() != null) {
                spellings.add(row.number());
            }
            spellings.stream().map(Doubt::organisation).forEach(keys::add);
            if (row.email() != null) {
                keys.add(Doubt.person(PersonKeys.email(row.email()), "", null));
            } else {
                spellings.forEach(one -> keys.add(Doubt.person(null, row.nameKey(), Doubt.organisation(one))));
            }
        }
        return new ArrayList<>(keys);
    }
}
