package se.regionvasterbotten.engagement.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.ladder.LadderVersion;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.Position;
import se.regionvasterbotten.engagement.standing.Standing;

/**
 * Why an actor stands where it stands on a day: which evidence, which rule, which dates and numbers, and exactly what is missing for the next rung. It says
 * what came before what, never that a meeting place caused it.
 *
 * @param asOf the day, at whose end the actor stands
 * @param version the rules that were applied
 * @param position overall: the highest over themes
 * @param themes each theme with evidence by that day, in the order of their identifiers; none before the first evidence
 * @param ownStaffSince the first day of evidence that counts for nobody because all of it is the own staff's; null when that is not so
 */
public record Explanation(
        LocalDate asOf,
        LadderVersion version,
        Position position,
        List<ThemeExplanation> themes,
        @Nullable LocalDate ownStaffSince) {
    /** Copies the list. */
    public Explanation {
        themes = List.copyOf(themes);
    }

    /**
     * {@return the explanation of a standing; of someone without evidence by the day it says so}
     *
     * @param classification the actor's classification
     * @param asOf the day, at whose end the actor stands
     */
    public static Explanation of(Classification classification, LocalDate asOf) {
        return of(classification, asOf, null);
    }

    /**
     * {@return the explanation of an actor's standing among others, of a merged actor its survivor's; it knows of the own staff too}
     *
     * @param histories every history, so that a merged actor is found
     * @param actor the caller's identifier; one that was merged is explained as its survivor
     * @param version the rules that were applied
     * @param asOf the day, at whose end the actor stands
     */
    public static Explanation of(Histories histories, String actor, LadderVersion version, LocalDate asOf) {
        LocalDate own = histories.ownStaffOnly().get(histories.survivor(actor));
        return of(Classification.of(version, histories.of(actor)), asOf, own == null || own.isAfter(asOf) ? null : own);
    }

    private static Explanation of(Classification classification, LocalDate asOf, @Nullable LocalDate ownStaffSince) {
        Standing standing = classification.standing(asOf);
        return new Explanation(
                asOf,
                classification.version(),
                standing.position(),
                standing.themes().stream()
                        .map(theme -> ThemeExplanation.of(theme, classification, asOf))
                        .toList(),
                ownStaffSince);
    }

    /**
     * {@return the explanation in words, a paragraph for each theme, and above several themes one for all of them}
     *
     * @param subject whom it speaks of
     * @param names what themes, meeting places and sectors are called
     * @param locale the language: English when that is asked for, else Swedish
     */
    public String text(Subject subject, Names names, Locale locale) {
        return new Sentences(this, subject, names, locale).all();
    }

    /**
     * {@return the words for one theme; as for someone without evidence when none counts for it by the day}
     *
     * @param theme any theme
     * @param subject whom it is about
     * @param names the caller's names for themes, sectors and places
     * @param locale the language: English when it is, Swedish for any other
     */
    public String text(String theme, Subject subject, Names names, Locale locale) {
        return new Sentences(this, subject, names, locale).on(theme);
    }
}
