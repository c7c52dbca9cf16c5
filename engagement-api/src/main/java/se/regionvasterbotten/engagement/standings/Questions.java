package se.regionvasterbotten.engagement.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.ladders.LadderVersions;
import se.regionvasterbotten.engagement.web.Clocks;

/** Pins what is asked: today, now and the active rules where nothing is said. */
@ApplicationScoped
public class Questions {
    @Inject
    private Clock clock;

    @Inject
    private LadderVersions versions;

    /** The instant and the rules that are asked for; no problem but an unknown ladder version. */
    public Knowledge pin(AskedKnowledge asked) {
        LadderVersion version = versions.find(asked.ladderVersion());
        boolean ofToday =
                asked.knownAt() == null && version.number() == versions.active().number();
        return new Knowledge(instant(asked.knownAt()), version, ofToday);
    }

    /** The instant of knowledge that is asked for, in UTC and whole microseconds; now where nothing is said. */
    public OffsetDateTime instant(@Nullable OffsetDateTime knownAt) {
        return knownAt == null
                ? Clocks.now(clock)
                : knownAt.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** The same with the day that is asked for. */
    public Question pin(AskedQuestion asked) {
        LocalDate asOf = asked.asOf();
        return new Question(asOf == null ? today() : asOf, pin((AskedKnowledge) asked));
    }

    /** Today in Europe/Stockholm. */
    public LocalDate today() {
        return Clocks.today(clock);
    }
}
