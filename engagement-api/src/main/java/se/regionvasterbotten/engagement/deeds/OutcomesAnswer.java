package se.regionvasterbotten.engagement.deeds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.initiatives.KnownOutcome;
import se.regionvasterbotten.engagement.reference.Named;

/**
 * What came of initiatives in a period, on the wire.
 *
 * @param total how many outcomes are dated in it
 * @param items which; absent for callers who may not read them
 */
public record OutcomesAnswer(
        int total,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Item> items) {
    /**
     * One outcome.
     *
     * @param initiative what it came of
     * @param trail where its trail is; absent in a document
     */
    public record Item(
            UUID id,
            LocalDate date,
            String name,
            Named initiative,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String trail) {
        static Item of(KnownOutcome one, Links links) {
            return new Item(
                    one.id(),
                    one.date(),
                    one.name(),
                    new Named(one.initiative().id(), one.initiative().name()),
                    links.trail(one.id()));
        }
    }
}
