package se.regionvasterbotten.engagement.carryings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.regionvasterbotten.engagement.activities.KnownActivities;
import se.regionvasterbotten.engagement.activities.KnownActivity;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.web.Clocks;

/** Answers what is said of carried themes, with what activities and places are called now. */
@ApplicationScoped
class CarryingAnswers {
    @Inject
    private KnownActivities known;

    @Inject
    private References references;

    @Inject
    private Clock clock;

    CarryingAnswer of(Carrying one) {
        return of(List.of(one)).get(0);
    }

    List<CarryingAnswer> of(List<Carrying> some) {
        OffsetDateTime now = Clocks.now(clock);
        Map<UUID, KnownActivity> ends = new HashMap<>();
        known.of(
                        now,
                        some.stream()
                                .map(Carrying::way)
                                .flatMap(way -> Stream.of(way.from(), way.to()))
                                .toList())
                .forEach(one -> ends.put(one.id(), one));
        Stops stops = Stops.of(references, now);
        return some.stream()
                .map(one -> new CarryingAnswer(
                        one.id(),
                        stops.theme(one.way().theme()),
                        stops.stop(one.way().from(), ends.get(one.way().from())),
                        stops.stop(one.way().to(), ends.get(one.way().to())),
                        one.status(),
                        one.reason().orElse(null),
                        one.recordedAt()))
                .toList();
    }
}
