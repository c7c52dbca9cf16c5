package se.regionvasterbotten.engagement.reports;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.Evidence;

/**
 * Where evidence was given, in words.
 *
 * @param activities the names of activities
 * @param initiatives the names of initiatives, by the membership in them
 * @param themes the names of themes
 */
record Occasion(Map<UUID, String> activities, Map<String, String> initiatives, Map<String, String> themes) {
    /** <i>vid ”Energidagen”</i>, of a membership <i>”Kompetens i inlandet”</i>; without both <i>i frågan energi</i>. */
    String of(Evidence evidence) {
        if (evidence instanceof Contribution given) {
            return name(given.activity())
                    .map(name -> ReportWords.of("at", name))
                    .orElseGet(() -> about(given));
        }
        return ReportWords.of("quoted", initiatives.getOrDefault(evidence.id(), about(evidence)));
    }

    private Optional<String> name(@Nullable String activity) {
        return Optional.ofNullable(activity).map(UUID::fromString).map(activities::get);
    }

    private String about(Evidence evidence) {
        return ReportWords.of(
                "about",
                ReportWords.and(evidence.themes().stream()
                        .map(theme -> themes.getOrDefault(theme, theme))
                        .sorted()
                        .toList()));
    }
}
