package se.regionvasterbotten.engagement.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages we speak, and which of them a request asks for. */
public final class Languages {
    /** What we speak when nothing else is asked for. */
    public static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** The other one. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** The words that {@code lang} takes. */
    public static final List<String> TAGS = List.of("sv", "en");

    private Languages() {}

    /** The language with a tag, {@code sv} or {@code en}; empty for any other. */
    public static Optional<Locale> of(@Nullable String tag) {
        return tag != null && TAGS.contains(tag) ? Optional.of(Locale.forLanguageTag(tag)) : Optional.empty();
    }

    /** {@code lang} before {@code Accept-Language}; Swedish when neither names one of ours. */
    public static Locale chosen(@Nullable String lang, @Nullable String acceptLanguage) {
        return of(lang).orElseGet(() -> accepted(acceptLanguage));
    }

    private static Locale accepted(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return SWEDISH;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight)
                            .reversed())
                    .flatMap(range -> spoken(range.getRange()).stream())
                    .findFirst()
                    .orElse(SWEDISH);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            // The latter is what the parser answers to a lone hyphen.
            return SWEDISH;
        }
    }

    private static Optional<Locale> spoken(String range) {
        return range.equals("*") ? Optional.of(SWEDISH) : of(range.split("-", 2)[0]);
    }
}
