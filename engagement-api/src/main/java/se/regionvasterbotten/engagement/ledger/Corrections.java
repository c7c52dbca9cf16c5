package se.regionvasterbotten.engagement.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.web.Preconditions;

/**
 * Corrects what the register knows and takes it back (RULES section 8), in the same order whatever it is: the register is held, the thing found, the caller's
 * version compared, the request judged, and only then is anything written, with the reason beside it.
 */
@ApplicationScoped
public class Corrections {
    @Inject
    private Ledger ledger;

    @Inject
    private Facts facts;

    /** What the caller would have instead of what is known. */
    public interface Next<T> {
        /**
         * Adds a fault for everything that is wrong, or ends the request.
         *
         * @param now the instant at which it becomes known
         * @return what is known from now on: {@code current} itself when it says the same
         */
        T of(T current, OffsetDateTime now, Faults faults);
    }

    /**
     * Supersedes what was told of a thing; the same content changes nothing, what is taken back stays so.
     *
     * @return what a GET answers from now on
     * @throws Problem precondition required (428) or failed (412), wrong state (409), or with everything that is wrong
     */
    public <T extends Fact, R> R correct(Addressed<T, R> thing, Correction body, Next<T> next) {
        return replace(thing, body, (current, now, faults) -> {
            RegisterStatus.demandRegistered(current);
            T corrected = next.of(current, now, faults);
            faults.throwIfAny();
            if (corrected != current) {
                facts.correct(current, corrected);
            }
            return corrected;
        });
    }

    /**
     * As {@link #correct}, of what keeps no earlier versions: {@code next} writes what it gives back.
     *
     * @throws Problem precondition required (428) or failed (412), or with everything that is wrong
     */
    public <T, R> R replace(Addressed<T, R> thing, Correction body, Next<T> next) {
        OffsetDateTime now = ledger.recordedNow();
        T current = thing.latest().get();
        Preconditions.demand(thing.ifMatch(), () -> thing.answer().apply(current), body);
        Faults faults = new Faults();
        ledger.because(RegisterStatus.reason(body.reason(), faults));
        T replaced = next.of(current, now, faults);
        faults.throwIfAny();
        return thing.answer().apply(replaced);
    }

    /**
     * Takes a thing back: it is as if it never was so. What is taken back already stays as it is.
     *
     * @param along lets what stands on it go along, or ends the request; called before it ends
     * @return what a GET answers from now on
     * @throws Problem precondition failed (412), or with everything that is wrong
     */
    public <T extends Fact, R> R takeBack(Addressed<T, R> thing, TakingBack body, Consumer<T> along) {
        String why = body.why();
        OffsetDateTime now = ledger.recordedNow();
        T current = thing.latest().get();
        Preconditions.match(thing.ifMatch(), () -> thing.answer().apply(current), body);
        if (!current.ended()) {
            ledger.because(why);
            along.accept(current);
            current.supersede(now);
        }
        return thing.answer().apply(current);
    }
}
