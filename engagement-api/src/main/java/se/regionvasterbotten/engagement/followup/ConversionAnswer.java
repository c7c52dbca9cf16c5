package se.regionvasterbotten.engagement.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.movement.Conversion;

/**
 * How many went on from a rung to the next or above it, of those that could, on the wire.
 *
 * @param from the rung
 * @param to the next rung
 * @param waiting those whose highest rung it was at the opening
 * @param arrived those that first reached it within the period
 * @param wentOn the numerator: those of both that had reached the next rung or a higher one by the closing
 * @param could the denominator: waiting and arrived
 * @param share wentOn of could, between 0 and 1; null when nobody could
 */
public record ConversionAnswer(
        int from,
        int to,
        int waiting,
        int arrived,
        int wentOn,
        int could,
        @Nullable Double share) {
    static List<ConversionAnswer> of(List<Conversion> conversions) {
        return conversions.stream().map(ConversionAnswer::of).toList();
    }

    private static ConversionAnswer of(Conversion conversion) {
        return new ConversionAnswer(
                conversion.from().number(),
                conversion.to().number(),
                conversion.waiting(),
                conversion.arrived(),
                conversion.wentOn(),
                conversion.share().whole(),
                Ratio.of(conversion.share()));
    }
}
