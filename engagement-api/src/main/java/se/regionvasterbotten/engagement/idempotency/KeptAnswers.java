package se.regionvasterbotten.engagement.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import se.regionvasterbotten.engagement.access.Caller;
import se.regionvasterbotten.engagement.ledger.Digest;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Clocks;
import se.regionvasterbotten.engagement.web.Json;
import se.regionvasterbotten.engagement.web.Language;

/**
 * The answers to requests under keys, for {@link #LIFE} after they were given. Only what was done is kept: a request that was
 * refused leaves nothing, and its key is free. Every caller has keys of its own.
 */
@ApplicationScoped
class KeptAnswers {
    private static final Duration LIFE = Duration.ofHours(24);

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private Caller caller;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    /**
     * What the request was answered with before; empty when it is new. From here on the key is this transaction's.
     *
     * @throws Problem when another request came under the key
     */
    Optional<Response> before(KeyedRequest request) {
        String answerKey = answerKey(request);
        store.createQuery("update AnswerSlot s set s.taken = s.taken + 1 where s.slot = :slot")
                .setParameter("slot", AnswerSlot.of(answerKey))
                .executeUpdate();
        KeptAnswer answer = store.find(KeptAnswer.class, answerKey);
        if (answer == null) {
            return Optional.empty();
        }
        if (!answer.keptAt(Clocks.now(clock))) {
            store.remove(answer);
            store.flush();
            return Optional.empty();
        }
        if (!answer.answers(request)) {
            throw Problem.field(ProblemType.IDEMPOTENCY_KEY_REUSED, KeyedRequest.HEADER, request.key());
        }
        return Optional.of(answer.response());
    }

    /** Keeps what was done; what is given now is what will be given again. */
    Response keep(KeyedRequest request, Response done) {
        OffsetDateTime until = Clocks.now(clock).plus(LIFE);
        KeptAnswer answer = new KeptAnswer(
                answerKey(request), request.content(), done, language.locale().toLanguageTag(), bytes(done), until);
        store.persist(answer);
        return answer.response();
    }

    /** Forgets the answers that are kept no longer. */
    void forget() {
        store.createQuery("delete from KeptAnswer a where a.keptUntil <= :now")
                .setParameter("now", Clocks.now(clock))
                .executeUpdate();
    }

    private String answerKey(KeyedRequest request) {
        return Digest.of(caller.client().orElse(null), caller.name(), request.key());
    }

    private static byte[] bytes(Response done) {
        try {
            return done.hasEntity() ? Json.mapper().writeValueAsBytes(done.getEntity()) : new byte[0];
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What is answered can be written", impossible);
        }
    }
}
