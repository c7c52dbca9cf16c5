package se.regionvasterbotten.engagement.followup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.regionvasterbotten.engagement.movement.Figure;

/** Which fields of the answer a definition is of: those of the figure's own name, but for some. */
final class DefinedFields {
    private static final Map<Figure, List<String>> OTHERWISE = Map.of(
            Figure.AT_START, List.of("newActorsAtStart"),
            Figure.BY_SECTOR, List.of("sectors"),
            Figure.BY_THEME, List.of("themes"),
            Figure.BY_MEETING_PLACE, List.of("meetingPlaces"),
            Figure.STEPS_BY_MEETING_PLACE, List.of("stepsAfterMeetingPlaces"),
            Figure.BY_REGION, List.of("regions"),
            Figure.BY_OFFICE, List.of("offices"),
            Figure.FIRST_DAY, List.of("firstDay", "start"));

    private DefinedFields() {}

    static List<String> of(Figure figure) {
        return OTHERWISE.getOrDefault(figure, List.of(camelCase(figure.name())));
    }

    private static String camelCase(String name) {
        StringBuilder field = new StringBuilder();
        for (String word : name.split("_")) {
            field.append(
                    field.isEmpty()
                            ? word.toLowerCase(Locale.ROOT)
                            : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return field.toString();
    }
}
