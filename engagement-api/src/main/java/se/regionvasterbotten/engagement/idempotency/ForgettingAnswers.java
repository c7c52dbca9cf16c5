package se.regionvasterbotten.engagement.idempotency;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Once an hour: answers tell who people are, so none is kept longer than it must. */
@Singleton
public class ForgettingAnswers {
    @Inject
    private KeptAnswers kept;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        kept.forget();
    }
}
