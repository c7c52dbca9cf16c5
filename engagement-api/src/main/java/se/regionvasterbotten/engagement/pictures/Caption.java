package se.regionvasterbotten.engagement.pictures;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What is said of a picture.
 *
 * @param title what it is called, one line; drawn at its top and read by screen readers
 * @param description what it shows, a sentence or two; drawn below the title
 * @param locale the language of every word in it
 */
public record Caption(String title, String description, Locale locale) {
    /** Refuses a picture without a title. */
    public Caption {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A picture needs a title, for those who do not see it");
        }
    }

    /**
     * The caption of a picture of a period: <i>Organisationer, 1 januari–31 december 2025</i>, and what the picture shows.
     *
     * @param picture the picture's name, {@code staircase} say
     * @param population whose figures they are, in the plural: <i>Organisationer</i>
     * @param from the period's first day
     * @param to the first day after it
     */
    public static Caption of(String picture, String population, LocalDate from, LocalDate to, Locale locale) {
        String days = PictureWords.of(
                locale, "period", PictureWords.day(from, locale), PictureWords.day(to.minusDays(1), locale));
        return new Caption(
                PictureWords.of(locale, picture + ".title"),
                PictureWords.of(locale, "population", population, days) + " "
                        + PictureWords.of(locale, picture + ".shows"),
                locale);
    }

    /** The same, saying first that it is only for those who may see figures about persons. */
    public Caption internal() {
        return new Caption(
                PictureWords.of(locale, "internal.title", title),
                PictureWords.of(locale, "internal.shows") + " " + description,
                locale);
    }
}
