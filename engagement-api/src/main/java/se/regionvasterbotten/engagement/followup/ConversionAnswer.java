package se.regionvasterbotten.engagement.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.movement.Conversion;
import se.regionvasterbotten.engagement.movement.Counted;

/**
 * How many went on from a rung to the next or above it, of those that could, on the wire.
 *
 * @param from the rung
 * @param to the next rung
 * @param waiting those whose highest rung it was at the opening
 * @param arrived those that first reached it within the period
 * @param wentOn the numerator: those of both that had reached the next rung or a higher one by the closing
 * @param could the denominator: waiting and arrived
 * @param links where those of each number are listed, by its name; absent for callers who may not see them
 * @param share wentOn of could, between 0 and 1; null when nobody could
 */
public record ConversionAnswer(
        int from,
        int to,
        int waiting,
        int arrived,
        int wentOn,
        int could,
        @Nullable Double share,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, String> links) {
    static List<ConversionAnswer> of(List<Conversion> conversions, Behind behind) {
        return conversions.stream().map(one -> of(one, behind)).toList();
    }

    private static ConversionAnswer of(Conversion conversion, Behind behind) {
        return new ConversionAnswer(
                conversion.from().number(),
                conversion.to().number(),
                conversion.waiting(),
                conversion.arrived(),
                conversion.wentOn(),
                conversion.share().whole(),
                Ratio.of(conversion.share()),
                behind.with("rung", String.valueOf(conversion.from().number()))
                        .links(
                                "counted",
                                Map.of(
                                        "waiting", Counted.WAITING,
                                        "arrived", Counted.ARRIVED,
                                        "wentOn", Counted.WENT_ON,
                                        "could", Counted.COULD_GO_ON)));
    }
}
