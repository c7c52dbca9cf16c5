package se.regionvasterbotten.engagement.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.regionvasterbotten.engagement.movement.Figure;

/**
 * What a figure means, on the wire.
 *
 * @param figure which figure
 * @param name what it is called
 * @param fields where it stands in the answer of {@code /follow-up}
 * @param definition what is counted, when, of whom, and what an absent number means
 */
public record DefinitionAnswer(Figure figure, String name, List<String> fields, String definition) {
    /** Every figure's. */
    public static List<DefinitionAnswer> all(Locale locale) {
        return Arrays.stream(Figure.values())
                .map(figure -> new DefinitionAnswer(
                        figure,
                        figure.title().in(locale),
                        DefinedFields.of(figure),
                        figure.definition().in(locale)))
                .toList();
    }
}
